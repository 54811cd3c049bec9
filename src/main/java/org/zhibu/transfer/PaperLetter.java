package org.zhibu.transfer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.member.Education;
import org.zhibu.member.Ethnicity;
import org.zhibu.member.IdNumber;

/** A letter from an organization on no deployment, as the member hands it in. */
public record PaperLetter(
        @NotBlank(message = "请填写介绍信编号") @Size(max = 64, message = "介绍信编号不超过64字")
        String letterNumber,

        @NotBlank(message = "请填写开具单位") @Size(max = 100, message = "开具单位不超过100字")
        String issuer,

        @Size(max = 40, message = "开具单位电话不超过40字") @Nullable String issuerPhone,
        @NotNull(message = "请填写开具日期") LocalDate issuedOn,

        @NotNull(message = "请填写有效期（天）") @Min(value = 1, message = "有效期至少1天") @Max(value = 180, message = "有效期最多180天")
        Integer validityDays,

        @NotNull(message = "请填写党费交至月份") YearMonth duesPaidThrough,

        @NotBlank(message = "请填写姓名") @Size(max = 100, message = "姓名不超过100字")
        String name,

        @NotNull(message = "请填写身份证号码") IdNumber idNumber,
        @NotNull(message = "请选择民族") Ethnicity ethnicity,
        @NotNull(message = "请选择学历") Education education,
        @Size(max = 20, message = "联系电话不超过20字") @Nullable String phone,
        @NotNull(message = "请选择党员类别") Category category,
        @NotNull(message = "请填写入党日期") LocalDate joinedOn,
        @Nullable LocalDate convertedOn,
        @NotNull(message = "请选择接收党委") OrganizationCode committee) {
    /** What the letter says the person is. */
    public enum Category {
        FULL,
        PROBATIONARY
    }
}
