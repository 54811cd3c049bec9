package org.zhibu.development;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what work is open in a case; answered by the road. */
public interface OpenSteps {

    List<OpenStep> of(String number);

    /** One piece of open work: its id with the engine, its task, who may do it and until when. */
    record OpenStep(
            String id,
            String task,
            List<String> groups,
            @Nullable String assignee,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest) {}
}
