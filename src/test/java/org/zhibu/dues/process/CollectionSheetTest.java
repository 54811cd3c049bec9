package org.zhibu.dues.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhibu.dues.BillState;
import org.zhibu.dues.CollectionCover;
import org.zhibu.dues.CollectionLine;
import org.zhibu.dues.CollectionState;
import org.zhibu.dues.CollectionView;
import org.zhibu.dues.DuesCollections;
import org.zhibu.kernel.OrganizationCode;
import org.zhibu.kernel.PersonId;
import org.zhibu.rules.Money;

/** A branch's month as its collector and its committee find it on the form. */
class CollectionSheetTest {

    private static final String NUMBER = "DUES-2026-02-a0101";

    private final DuesCollections collections = mock(DuesCollections.class);
    private final CollectionSheet sheet = new CollectionSheet(collections);

    @BeforeEach
    void february() {
        when(collections.monthOf(NUMBER)).thenReturn(YearMonth.of(2026, 2));
    }

    @Test
    void theBranchHasTheMonthAndTheCommitteeTenDaysMore() {
        assertThat(sheet.closing(NUMBER).latest()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(sheet.reconciliation(NUMBER).latest()).isEqualTo(LocalDate.of(2026, 3, 10));
    }

    @Test
    void whoStillOwesComesFirstWithTheMonthsBefore() {
        open(
                null,
                List.of(
                        line("王样例", BillState.SETTLED, "15", "0", 0),
                        line("李样例", BillState.OPEN, "33.30", "33.30", 2),
                        new CollectionLine(person(3), "赵样例", BillState.UNFIXED, null, Money.ZERO, 0)));

        assertThat(sheet.summary(NUMBER)).contains("""
                示例支部 · 2026-02 党费

                3人应交48.30元 · 本月收到15.00元 · 未交清1人

                还有1人没有核定月交纳额，核定后才能结账

                结账不晚于2026-02-28，核对不晚于2026-03-10（本地做法）

                | 姓名 | 应交 | 未交 | 以前月份 |
                | --- | --- | --- | --- |
                | 李样例 | 33.30 | 33.30 | 欠2个月 |
                | 赵样例 | 待核定 | 0.00 |  |
                | 王样例 | 15.00 | 已交清 |  |""");
    }

    @Test
    void aMonthThatWasReturnedSaysWhy() {
        open("少十五元", List.of());

        assertThat(sheet.summary(NUMBER)).contains("党委退回：少十五元");
    }

    @Test
    void theCommitteeReadsWhatTheBranchHandedOver() {
        when(collections.cover(NUMBER))
                .thenReturn(new CollectionCover(
                        account(CollectionState.CLOSED, Money.of("15"), "一人出差", null), 0, 1, List.of()));

        assertThat(sheet.summary(NUMBER)).contains("2026-02-26结账，上缴15.00元，支部说明：一人出差");
    }

    @Test
    void aLongListLosesThoseWhoHavePaid() {
        open(
                null,
                Stream.concat(
                                IntStream.range(0, 61).mapToObj(i -> line("甲样例", BillState.SETTLED, "15", "0", 0)),
                                Stream.of(line("乙样例", BillState.OPEN, "15", "15", 0)))
                        .toList());

        assertThat(sheet.summary(NUMBER)).contains("乙样例").contains("另有2人，见党费收缴名册");
    }

    private void open(@Nullable String opinion, List<CollectionLine> lines) {
        when(collections.cover(NUMBER))
                .thenReturn(new CollectionCover(account(CollectionState.OPEN, null, null, opinion), 1, 1, lines));
    }

    private static CollectionView account(
            CollectionState state, @Nullable Money remitted, @Nullable String remark, @Nullable String opinion) {
        return new CollectionView(
                NUMBER,
                new OrganizationCode("a0101"),
                "示例支部",
                YearMonth.of(2026, 2),
                state,
                3,
                Money.of("48.30"),
                Money.of("15"),
                remitted,
                state == CollectionState.CLOSED ? LocalDate.of(2026, 2, 26) : null,
                remark,
                null,
                opinion);
    }

    private static CollectionLine line(String name, BillState state, String charged, String open, int earlier) {
        return new CollectionLine(person(1), name, state, Money.of(charged), Money.of(open), earlier);
    }

    private static PersonId person(long id) {
        return new PersonId(id);
    }
}
