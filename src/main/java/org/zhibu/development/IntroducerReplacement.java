package org.zhibu.development;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.zhibu.kernel.PersonId;

/** New introducers for those who can no longer serve (step 9). */
public record IntroducerReplacement(
        @NotNull(message = "请填写日期") LocalDate occurredOn,
        @NotEmpty(message = "请选择入党介绍人") List<@NotNull(message = "请选择入党介绍人") PersonId> introducers,

        @NotBlank(message = "请填写更换原因") @Size(max = 2000, message = "更换原因不超过2000字")
        String cause)
        implements StepForm {
    /** The cause also explains why somebody serves whom the rules advise against. */
    @Override
    public String reason() {
        return cause;
    }
}
