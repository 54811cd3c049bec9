package org.zhibu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.zhibu.document.SampleLetters.NUMBER;
import static org.zhibu.document.SampleLetters.VERIFY_URL;
import static org.zhibu.document.SampleLetters.letter;
import static org.zhibu.document.SampleLetters.letterOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

class PapersTest {

    private static final String FORM = "中国共产党党员组织关系介绍信";
    private static final String OUTSIDE_EVERY_FONT = "\uE000";

    private final Papers papers = new Papers(new Typefaces(List.of()));

    @Test
    void whatWasPrintedCanBeCopiedOutInReadingOrder() throws Exception {
        try (var page = PrintedPage.of(papers.letter(letter()))) {
            assertThat(page.text())
                    .containsSubsequence(
                            FORM + "存根第" + NUMBER + "号",
                            "张某某同志系中国共产党正式党员，组织关系由中共江州大学数学学院教工第二支部委员会，去中共滨海市海东区望海社区第三支部委员会。",
                            "抬头：中共滨海市海东区委组织部党费交至2026年6月。　（有效期30天）2026年7月1日",
                            "第" + NUMBER + "号（骑缝章）",
                            FORM + "第" + NUMBER + "号",
                            "中共滨海市海东区委组织部：张某某同志（男，34岁，汉族），系中共正式党员，身份证号码990001199001011235，组织关系由",
                            "，请转接组织关系。该同志党费已交至2026年6月。",
                            "（有效期30天）中共江州大学委员会（盖章）2026年7月1日",
                            FORM + "回执联第" + NUMBER + "号",
                            "中共江州大学委员会：张某某同志的党员组织关系已于年月日转达我处，");
        }
    }

    @Test
    void rareCharactersAndThoseThatLookLikeRadicalsComeOutAsTheyWentIn() throws Exception {
        var name = "𠮷䶮𰻝㛃人一龙民";
        var paper = letterOf(name);

        try (var page = PrintedPage.of(papers.letter(paper))) {
            assertThat(page.text()).contains(name + "同志系中国共产党");
        }
        assertThat(papers.unprintable(paper)).isEmpty();
    }

    @Test
    void aCharacterThatNoFontHasIsPrintedAsAMarkAndReported() throws Exception {
        var paper = letterOf("张" + OUTSIDE_EVERY_FONT + "明");

        try (var page = PrintedPage.of(papers.letter(paper))) {
            assertThat(page.text()).contains("张〓明同志系中国共产党");
        }
        assertThat(papers.unprintable(paper)).containsExactly(OUTSIDE_EVERY_FONT);
    }

    @Test
    void theCodeHoldsTheAddressForVerificationAndNothingElse() throws Exception {
        try (var page = PrintedPage.of(papers.letter(letter()))) {
            assertThat(page.scannedCode()).isEqualTo(VERIFY_URL);
        }
    }

    @Test
    void everyFontIsInTheFileAndOnlyAsFarAsItIsUsed() throws Exception {
        try (var page = PrintedPage.of(papers.letter(letterOf("𠮷某某").marked("已作废")))) {
            assertThat(page.fonts())
                    .isNotEmpty()
                    .allMatch(font -> font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+.+"));
        }
    }

    @Test
    void theSameFactsMakeTheSameBytes() {
        var paper = letterOf("𠮷某某");
        var first = papers.letter(paper);

        for (int time = 0; time < 10; time++) {
            assertThat(papers.letter(paper)).isEqualTo(first);
        }
        assertThat(new Papers(new Typefaces(List.of())).letter(paper)).isEqualTo(first);
        assertThat(papers.letter(letter())).isNotEqualTo(first);
        assertThat(first.length).isLessThan(300_000);
    }

    @Test
    void theFileSaysNothingOfItselfButItsNumber() throws Exception {
        var bytes = papers.letter(letter());

        try (var page = PrintedPage.of(bytes)) {
            var information = page.document().getDocumentInformation();
            assertThat(information.getCOSObject().keySet()).containsExactly(COSName.TITLE);
            assertThat(information.getTitle()).isEqualTo(NUMBER);
            assertThat(page.document().getDocumentCatalog().getMetadata()).isNull();
            assertThat(page.document().getNumberOfPages()).isEqualTo(1);
        }
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("990001199001011235");
    }

    @Test
    void onAPreprintedFormOnlyTheValuesArePrintedAndAtTheSamePlaces() throws Exception {
        try (var whole = PrintedPage.of(papers.letter(letter()));
                var values = PrintedPage.of(papers.letter(letter(), Printing.overprint()))) {
            assertThat(values.text())
                    .contains("张某某", "990001199001011235", "中共江州大学委员会")
                    .doesNotContain("介绍信", "同志", "盖章", NUMBER);
            assertThat(values.scannedCode()).isEqualTo(VERIFY_URL);
            assertThat(whole.glyphs()).containsAll(values.glyphs());
        }
    }

    @Test
    void theNumberIsPrintedOrLeftToTheForm() throws Exception {
        try (var numbered = PrintedPage.of(
                        papers.letter(letter(), Printing.overprint().withNumber(true)));
                var unnumbered = PrintedPage.of(
                        papers.letter(letter(), Printing.onBlankPaper().withNumber(false)))) {
            assertThat(numbered.text()).contains(NUMBER);
            assertThat(unnumbered.text()).contains(FORM + "第号").doesNotContain(NUMBER);
        }
    }

    @Test
    void aPrinterThatPullsThePaperAskewIsCorrected() throws Exception {
        try (var straight = PrintedPage.of(papers.letter(letter(), Printing.overprint()));
                var moved = PrintedPage.of(
                        papers.letter(letter(), Printing.overprint().moved(2, -3)))) {
            var before = straight.glyphs().get(0);
            var after = moved.glyphs().get(0);

            assertThat(after.left() - before.left()).isCloseTo(2 * Canvas.POINTS, within(0.01));
            assertThat(after.top() - before.top()).isCloseTo(-3 * Canvas.POINTS, within(0.01));
        }
    }

    @Test
    void aDeadLetterSaysSoAcrossAllThreePartsAndStaysReadable() throws Exception {
        try (var page = PrintedPage.of(papers.letter(letter().marked("已作废")))) {
            assertThat(page.text()).containsSubsequence("张某某同志系中国共产党", "已作废", "已作废", "已作废");
            assertThat(page.scannedCode()).isEqualTo(VERIFY_URL);
        }
    }

    @Test
    void aLetterOfABatchNamesItsBatch() throws Exception {
        var alone = letter();
        var oneOfMany = new LetterPaper(
                alone.number(),
                alone.issuer(),
                alone.addressee(),
                alone.member(),
                alone.from(),
                alone.to(),
                alone.duesPaidThrough(),
                alone.validityDays(),
                alone.issuedOn(),
                alone.contact(),
                "整建制转接（2026-0007）第3份，共128份",
                null,
                null);

        try (var page = PrintedPage.of(papers.letter(oneOfMany))) {
            assertThat(page.text()).contains("整建制转接（2026-0007）第3份，共128份");
        }
    }

    @Test
    void namesOfAnyLengthNeitherPrintOverTheirNeighborsNorLeaveThePaper() throws Exception {
        var random = new Random(20260701);
        for (int time = 0; time < 40; time++) {
            var paper = letter(
                    RandomWords.upTo(30, random),
                    RandomWords.upTo(60, random),
                    RandomWords.upTo(60, random),
                    RandomWords.upTo(60, random),
                    RandomWords.upTo(60, random),
                    RandomWords.upTo(60, random));

            assertNothingCollides(paper);
        }
    }

    @Test
    void aPaperInALogNamesNobody() {
        var logged = letter().toString() + letter().member();

        assertThat(logged).contains(NUMBER).doesNotContain("张某某", "990001199001011235", "13900001234");
    }

    private void assertNothingCollides(LetterPaper paper) throws IOException {
        try (var page = PrintedPage.of(papers.letter(paper))) {
            var glyphs = page.glyphs();
            for (int one = 0; one < glyphs.size(); one++) {
                var glyph = glyphs.get(one);
                assertThat(glyph.left())
                        .as("%s of %s", glyph, paper.words().toList())
                        .isGreaterThan(21 * Canvas.POINTS);
                assertThat(glyph.right())
                        .as("%s of %s", glyph, paper.words().toList())
                        .isLessThan(189 * Canvas.POINTS);
                for (int other = one + 1; other < glyphs.size(); other++) {
                    if (glyph.overlaps(glyphs.get(other))) {
                        assertThat(glyphs.get(other))
                                .as("over %s in %s", glyph, paper.words().toList())
                                .isNull();
                    }
                }
            }
        }
    }

    @Test
    void aReceiptSaysWhoPaidHowMuchAndForWhat() throws Exception {
        var receipt = new ReceiptPaper(
                "DF-x1201-2026-00001",
                "中共江州大学数学学院教工第二支部委员会",
                "张某某",
                null,
                "33.30",
                "叁拾叁元叁角整",
                "党费（2026年11月）",
                "现金",
                LocalDate.of(2026, 11, 24),
                "已冲正");

        try (var page = PrintedPage.of(papers.receipt(receipt))) {
            assertThat(page.text())
                    .contains(
                            "党费收据",
                            "DF-x1201-2026-00001",
                            "今收到张某某同志交来党费",
                            "人民币（大写）叁拾叁元叁角整￥33.30",
                            "用途：党费（2026年11月）",
                            "已冲正");
        }
    }
}
