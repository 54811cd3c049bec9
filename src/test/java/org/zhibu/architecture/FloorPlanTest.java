package org.zhibu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;
import org.zhibu.ZhibuApplication;

/** The picture in the architecture document is the one the code draws. */
class FloorPlanTest {

    private static final Path DOCUMENT = Path.of("src/docs/architecture.md");
    private static final Pattern ARROW = Pattern.compile("^\\s*(\\w+) --> (\\w+)$", Pattern.MULTILINE);

    @Test
    void theDocumentShowsEveryArrowBetweenModulesAndNoOther() throws Exception {
        var modules = ApplicationModules.of(ZhibuApplication.class);
        var inCode = modules.stream()
                .flatMap(module -> module.getDependencies(modules, DependencyDepth.IMMEDIATE).stream()
                        .map(dependency -> module.getIdentifier() + " --> "
                                + dependency.getTargetModule().getIdentifier()))
                .collect(Collectors.toCollection(TreeSet::new));

        var inDocument = ARROW.matcher(Files.readString(DOCUMENT))
                .results()
                .map(arrow -> arrow.group(1) + " --> " + arrow.group(2))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(inDocument).isEqualTo(inCode);
    }
}
