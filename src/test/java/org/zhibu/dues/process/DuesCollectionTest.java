package org.zhibu.dues.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zhibu.testing.TestEngine;

class DuesCollectionTest {

    @RegisterExtension
    static final TestEngine ENGINE = TestEngine.walking("duesCollection");

    @Test
    void theBranchClosesItsMonthAndTheCommitteeChecksIt() {
        var collection = ENGINE.start();
        assertThat(collection.askedTo("closeDuesMonth")).containsExactly("a0101-commissioner", "a0101-secretary");

        collection.complete("closeDuesMonth");
        assertThat(collection.askedTo("reconcileDues")).containsExactly("a01-head", "a01-organizer");
        collection.complete("reconcileDues", "RECONCILED");

        assertThat(collection.isOver()).isTrue();
        assertThat(collection.endings()).containsExactly("duesReconciled");
    }

    @Test
    void anAccountThatDoesNotAgreeGoesBackToTheBranch() {
        var collection = ENGINE.start();

        collection.complete("closeDuesMonth");
        collection.complete("reconcileDues", "RETURNED");

        assertThat(collection.waitsAt()).containsExactly("closeDuesMonth");
    }
}
