package org.zhibu.development.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zhibu.testing.TestEngine;

class ActivistPoolAnalysisTest {

    @RegisterExtension
    static final TestEngine ENGINE = TestEngine.walking("activistPoolAnalysis");

    @Test
    void theOrganizerOfTheCommitteeWritesTheAnalysis() {
        var analysis = ENGINE.start();

        assertThat(analysis.askedTo("analyzeActivistPool")).containsExactly("a01-organizer");

        analysis.complete("analyzeActivistPool");

        assertThat(analysis.isOver()).isTrue();
        assertThat(analysis.endings()).containsExactly("poolAnalyzed");
    }
}
