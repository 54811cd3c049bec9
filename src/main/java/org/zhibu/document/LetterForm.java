package org.zhibu.document;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.zhibu.document.Printing.Sheet;

/** The three parts of the introduction letter on one sheet: stub (存根), letter (介绍信) and receipt (回执联), in reading order. */
class LetterForm {

    private static final String TITLE = "中国共产党党员组织关系介绍信";

    private static final double LEFT = 22;
    private static final double WIDTH = 166;
    private static final double RIGHT = LEFT + WIDTH;
    private static final double CENTER = LEFT + WIDTH / 2;

    private static final double INDENT = 8.5;
    private static final double SHEET = 210;
    private static final double EDGE = 8;

    private static final double FIRST_CUT = 94;
    private static final double SECOND_CUT = 217;

    private static final double BODY = 12;
    private static final double SMALL = 10;
    private static final double ROOM_ABOVE = 7.4;
    private static final double SMALL_ROOM_ABOVE = 4.6;
    private static final double FINE = 8;
    private static final double TINY = 7;

    private final Canvas canvas;
    private final LetterPaper paper;
    private final boolean formIsOurs;
    private final @Nullable String number;

    LetterForm(Canvas canvas, LetterPaper paper, Printing printing) {
        this.canvas = canvas;
        this.paper = paper;
        this.formIsOurs = printing.sheet() == Sheet.BLANK;
        this.number = printing.numbered() ? paper.number() : null;
    }

    void draw() throws IOException {
        stub();
        joint();
        letter();
        tearLine();
        receipt();
        mark();
    }

    private void stub() throws IOException {
        pasteHere();
        head(20, 15, TITLE + "存根");
        line(39).skip(INDENT)
                .blank(46, paper.member().name())
                .say("同志系中国共产党")
                .blank(14, paper.member().standing())
                .say("党员，组织关系");
        line(48.5).say("由").blank(WIDTH - 8.5, paper.from()).say("，");
        line(58).say("去").blank(WIDTH - 8.5, paper.to()).say("。");
        line(67.5).say("抬头：").heading(WIDTH - 12.7, paper.addressee());
        line(77).say("党费交至")
                .month(paper.duesPaidThrough())
                .say("。　（有效期")
                .blank(14, days())
                .say("天）");
        line(RIGHT - 52, 85.5).date(paper.issuedOn());
    }

    /** The returned receipt is glued to the upper edge of the stub. */
    private void pasteHere() throws IOException {
        if (formIsOurs) {
            var words = "回 执 联 粘 贴 处";
            canvas.reserve(LEFT, 5, WIDTH, 6);
            canvas.writeGray(CENTER - canvas.width(words, FINE) / 2, 9, FINE, words);
        }
    }

    /** The number is cut through with the seal, so that letter and stub can be laid together again. */
    private void joint() throws IOException {
        var half = 44;
        if (formIsOurs) {
            canvas.perforate(EDGE, FIRST_CUT, CENTER - half - EDGE);
            canvas.perforate(CENTER + half, FIRST_CUT, SHEET - EDGE - CENTER - half);
        }
        line(CENTER - half + 2, FIRST_CUT + 1.6)
                .say("第")
                .blank(2 * half - 4 - canvas.width("第号（骑缝章）", BODY), number)
                .say("号（骑缝章）");
    }

    private void letter() throws IOException {
        head(107, 18, TITLE);
        line(127.5).heading(118, paper.addressee()).say("：");
        line(137.5)
                .skip(INDENT)
                .blank(36, paper.member().name())
                .say("同志（")
                .blank(8, paper.member().sex())
                .say("，")
                .blank(9, Integer.toString(paper.member().age()))
                .say("岁，")
                .blank(21, paper.member().ethnicity())
                .say("），系中共")
                .blank(12, paper.member().standing())
                .say("党员，");
        line(147.5).say("身份证号码").blank(64, paper.member().idNumber()).say("，组织关系");
        line(157.5).say("由").blank(WIDTH - 8.5, paper.from()).say("，");
        line(167.5).say("去").blank(WIDTH - 42.5, paper.to()).say("，请转接组织关系。");
        line(177.5).say("该同志党费已交至").month(paper.duesPaidThrough()).say("。");
        code();
        line(LEFT + 28, 187.5).say("（有效期").blank(14, days()).say("天）");
        line(RIGHT - 96, 187.5).blank(79, paper.issuer()).say("（盖章）");
        line(RIGHT - 68, 197).date(paper.issuedOn());
        small(205.5)
                .say("党员联系电话：")
                .blank(32, paper.member().phone())
                .say("　原党委联系电话：")
                .blank(32, paper.contact().phone())
                .say("　传真：")
                .blank(
                        WIDTH - 64 - canvas.width("党员联系电话：　原党委联系电话：　传真：", SMALL),
                        paper.contact().fax());
        small(212)
                .say("原所在基层党委通讯地址：")
                .blank(86, paper.contact().address())
                .say("　邮编：")
                .blank(
                        WIDTH - 86 - canvas.width("原所在基层党委通讯地址：　邮编：", SMALL),
                        paper.contact().postcode());
    }

    private void code() throws IOException {
        if (paper.verifyUrl() == null) {
            return;
        }
        canvas.draw(QrCode.of(paper.verifyUrl()), LEFT - 2, 178, 22);
        if (formIsOurs) {
            canvas.writeGray(LEFT + 9 - canvas.width("扫码核验", TINY) / 2, 200.6, TINY, "扫码核验");
        }
    }

    private void tearLine() throws IOException {
        if (formIsOurs) {
            canvas.perforate(EDGE, SECOND_CUT, SHEET - 2 * EDGE);
        }
    }

    /** Empty but for the number, the issuer and the name: the receiving committee fills it in and sends it straight back. */
    private void receipt() throws IOException {
        head(229, 15, TITLE + "回执联");
        line(248).heading(118, paper.issuer()).say("：");
        line(257.5)
                .skip(INDENT)
                .blank(46, paper.member().name())
                .say("同志的党员组织关系已于")
                .date(null)
                .say("转达我处，");
        line(267).say("编入").blank(110, null).say("，特此回复。");
        line(277).say("经办人：").blank(38, null);
        line(RIGHT - 96, 277).blank(79, null).say("（盖章）");
        line(286).say("联系电话：").blank(34, null);
        line(RIGHT - 68, 286).date(null);
    }

    private void head(double baseline, double size, String title) throws IOException {
        if (formIsOurs) {
            canvas.writeBold(CENTER - canvas.width(title, size) / 2, baseline, size, title);
        }
        if (paper.batch() != null) {
            canvas.fill(Place.flushLeft(LEFT, baseline + 9, 92, ROOM_ABOVE), SMALL, paper.batch());
        }
        line(RIGHT - 70, baseline + 9)
                .say("第")
                .blank(70 - canvas.width("第号", BODY), number)
                .say("号");
    }

    private void mark() throws IOException {
        var word = paper.stateMark();
        if (word == null || word.isBlank()) {
            return;
        }
        canvas.cross(CENTER, 52, 72, word);
        canvas.cross(CENTER, 155, 96, word);
        canvas.cross(CENTER, 257, 72, word);
    }

    private String days() {
        return Integer.toString(paper.validityDays());
    }

    private Line line(double baseline) {
        return line(LEFT, baseline);
    }

    private Line line(double x, double baseline) {
        return new Line(canvas, formIsOurs, x, baseline, BODY, ROOM_ABOVE);
    }

    private Line small(double baseline) {
        return new Line(canvas, formIsOurs, LEFT, baseline, SMALL, SMALL_ROOM_ABOVE);
    }
}
