package org.zhibu.development;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.member.Education;
import org.zhibu.member.Ethnicity;
import org.zhibu.member.IdNumber;
import org.zhibu.member.NewPerson;

/**
 * An application for membership (step 1).
 *
 * @param ethnicity coded as in GB/T 3304
 * @param education coded as in GB/T 4658
 * @param appliedOn the date on a paper application; an application online is dated on the day it arrives
 */
public record NewApplication(
        @Schema(type = "string", description = "党支部代码", example = "a0101") @NotNull(message = "请选择党支部")
        OrganizationCode organization,

        @Schema(example = "张某某") @NotBlank(message = "请填写姓名") @Size(max = 100, message = "姓名过长")
        String name,

        @Schema(type = "string", example = "11010519491231002X") @NotNull(message = "请填写身份证号码")
        IdNumber idNumber,

        @Schema(description = "民族代码（GB/T 3304）", example = "01") @NotBlank(message = "请选择民族")
        String ethnicity,

        @Schema(description = "学历代码（GB/T 4658）", example = "21") @NotBlank(message = "请选择学历")
        String education,

        @Schema(example = "13800000000") @NotBlank(message = "请填写联系电话") @Size(max = 32, message = "联系电话过长")
        String phone,

        @Schema(description = "纸质申请书落款日期，网上申请不填", example = "2026-06-15") @Nullable
        LocalDate appliedOn,

        @Schema(description = "是否流动人员", example = "false") @Nullable
        Boolean mobile,

        @Schema(description = "申请人情况简述") @Size(max = 2000, message = "情况简述不超过2000字") @Nullable
        String statement) {

    NewPerson applicant() {
        return new NewPerson(name, idNumber, Ethnicity.of(ethnicity), Education.of(education), phone);
    }

    ApplicationLetter letter(LocalDate on) {
        return new ApplicationLetter(on, Boolean.TRUE.equals(mobile), statement);
    }

    /** Whoever prints it prints no personal data. */
    @Override
    public String toString() {
        return "NewApplication[" + organization + "]";
    }
}
