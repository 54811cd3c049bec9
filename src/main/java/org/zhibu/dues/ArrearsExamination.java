package org.zhibu.dues;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The committee looked at a case of arrears that was not settled in time. */
public record ArrearsExamination(
        @NotNull(message = "请填写研究日期") LocalDate occurredOn,
        @NotNull(message = "请选择处理意见") Answer outcome,

        @NotBlank(message = "请填写意见") @Size(max = 500, message = "意见不超过500字")
        String opinion) {

    /** The member pays by instalments, is excused, or the case goes to the disposition procedure, which alone decides. */
    public enum Answer {
        SETTLING("分期补交，三个月后再研究"),
        GOOD_REASON("有正当理由，结案"),
        HANDED_OVER("移交组织处理程序");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
