package org.zhibu.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A new admission form for a spoiled one (step 14). */
public record FormReissue(
        @NotNull(message = "请填写日期") LocalDate occurredOn,

        @NotBlank(message = "请填写新的入党志愿书编号") @Size(max = 64, message = "新的入党志愿书编号不超过64字")
        String formNumber,

        @Nullable Boolean spoiledReturned)
        implements StepForm {}
