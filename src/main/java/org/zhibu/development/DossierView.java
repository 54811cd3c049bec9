package org.zhibu.development;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;

/** A dossier from the first page to the last. */
public record DossierView(
        @Schema(example = "2026-000123") String number,

        @Schema(type = "string", example = "520000000000000001")
        PersonId person,

        @Schema(example = "张某某") String name,
        @Schema(type = "string", example = "a0101") OrganizationCode branch,
        @Schema(example = "计算机学院教工第一党支部") String branchName,
        @Schema(type = "string", example = "a01") OrganizationCode committee,
        Stage stage,
        @Schema(example = "申请入党") String stageName,
        DossierStatus status,
        @Nullable Closing closing,
        @Schema(example = "2026-06-15") LocalDate appliedOn,
        boolean onPaper,
        boolean mobile,
        @Nullable LocalDate endedOn,
        @Schema(description = "预备期满之日") @Nullable LocalDate probationDueOn,
        List<StepView> steps,
        List<VoteView> votes,
        List<SponsorView> sponsors,
        List<AdmissionFormView> admissionForms,
        List<WarningView> warnings) {}
