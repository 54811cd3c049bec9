package org.zhibu.document;

import java.io.IOException;

/** A receipt for dues on the upper half of a sheet. */
class ReceiptForm {

    private static final String TITLE = "党 费 收 据";
    private static final double LEFT = 22;
    private static final double WIDTH = 166;
    private static final double RIGHT = LEFT + WIDTH;
    private static final double CENTER = LEFT + WIDTH / 2;
    private static final double BODY = 12;
    private static final double ROOM_ABOVE = 7.4;
    private static final double HEADLINE = 18;
    private static final double FINE = 8;
    private static final double CUT = 138;

    private final Canvas canvas;
    private final ReceiptPaper paper;

    ReceiptForm(Canvas canvas, ReceiptPaper paper) {
        this.canvas = canvas;
        this.paper = paper;
    }

    void draw() throws IOException {
        canvas.writeBold(CENTER - canvas.width(TITLE, HEADLINE) / 2, 26, HEADLINE, TITLE);
        line(LEFT, 40).say("收款党支部：").heading(84, paper.branch());
        line(RIGHT - 52, 40).date(paper.paidOn());
        line(LEFT, 52).say("编号：").heading(90, paper.number());
        line(LEFT, 64).say("今收到").blank(52, paper.member()).say("同志交来党费");
        line(LEFT, 76).say("人民币（大写）").heading(92, paper.amountInWords());
        line(RIGHT - 42, 76).say("￥").heading(34, paper.amount());
        line(LEFT, 88).say("用途：").heading(WIDTH - 12.7, paper.purpose());
        line(LEFT, 100).say("交纳方式：").heading(40, paper.method());
        line(LEFT + 70, 100).say("代交人：").heading(40, paper.payer() == null ? "" : paper.payer());
        line(LEFT, 118).say("经手人：").blank(38, null);
        line(RIGHT - 86, 118).say("党支部（盖章）：").blank(50, null);
        canvas.writeGray(LEFT, 128, FINE, "本收据由系统编号，每张只对应一笔交纳；更正以冲正的方式进行，原收据随之作废。");
        canvas.perforate(8, CUT, 194);
        if (paper.stateMark() != null) {
            canvas.cross(CENTER, 76, 84, paper.stateMark());
        }
    }

    private Line line(double x, double baseline) {
        return new Line(canvas, true, x, baseline, BODY, ROOM_ABOVE);
    }
}
