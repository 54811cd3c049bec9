package org.zhibu.demo;

import static org.zhibu.demo.DemoStop.ADMISSION_FILED;
import static org.zhibu.demo.DemoStop.ADMITTED;
import static org.zhibu.demo.DemoStop.APPROVED;
import static org.zhibu.demo.DemoStop.ARCHIVED;
import static org.zhibu.demo.DemoStop.CONSENTED;
import static org.zhibu.demo.DemoStop.CONTACTS_ASSIGNED;
import static org.zhibu.demo.DemoStop.CONVERSION_APPLIED;
import static org.zhibu.demo.DemoStop.CONVERSION_APPROVED;
import static org.zhibu.demo.DemoStop.CONVERSION_DECIDED;
import static org.zhibu.demo.DemoStop.DELIBERATED;
import static org.zhibu.demo.DemoStop.DETERMINED;
import static org.zhibu.demo.DemoStop.FILED;
import static org.zhibu.demo.DemoStop.FORM_FILLED;
import static org.zhibu.demo.DemoStop.NOTICE_CONCLUDED;
import static org.zhibu.demo.DemoStop.OBSERVED;
import static org.zhibu.demo.DemoStop.OBSERVED_AGAIN;
import static org.zhibu.demo.DemoStop.OBSERVED_ON_PROBATION;
import static org.zhibu.demo.DemoStop.POLITICALLY_REVIEWED;
import static org.zhibu.demo.DemoStop.RECEIVED;
import static org.zhibu.demo.DemoStop.REVIEWED;
import static org.zhibu.demo.DemoStop.SELECTED;
import static org.zhibu.demo.DemoStop.SWORN_IN;
import static org.zhibu.demo.DemoStop.TALKED;
import static org.zhibu.demo.DemoStop.TALKED_FOR_COMMITTEE;

import java.util.List;

/** The applicants of the demo: somebody at every bend of the road. */
final class DemoTales {

    static List<DemoTale> all() {
        return List.of(
                // Application
                new DemoTale(1, "𠮷样例", "x1101").appliedDaysAgo(1),
                new DemoTale(2, "申示例", "x1201").account("applicant").waitsFor(TALKED, 8),
                new DemoTale(3, "迟样例", "x2101").waitsFor(TALKED, 38),
                new DemoTale(4, "退样例", "x1102").waitsFor(TALKED, 15).but(RECEIVED, "outcome", "RETURNED"),
                // Activists
                new DemoTale(5, "荐样例", "x1102").waitsFor(DETERMINED, 5),
                new DemoTale(6, "备样例", "x2102").waitsFor(FILED, 3),
                new DemoTale(7, "联样例", "x2103").relativeInTheBranch().waitsFor(CONTACTS_ASSIGNED, 2),
                new DemoTale(8, "培示例", "x1101").account("activist").waitsFor(OBSERVED_AGAIN, 60),
                new DemoTale(9, "育样例", "x1201").waitsFor(SELECTED, 110).but(OBSERVED_AGAIN, "outcome", "CONTINUE"),
                new DemoTale(10, "缓样例", "x2102").waitsFor(OBSERVED, 184),
                new DemoTale(11, "撤样例", "x1102").waitsFor(OBSERVED, 60).withdrew(30),
                // Candidates
                new DemoTale(12, "选样例", "x2101").waitsFor(SELECTED, 54),
                new DemoTale(13, "同样例", "x1102").waitsFor(CONSENTED, 4),
                new DemoTale(14, "公样例", "x1201").mobile().waitsFor(NOTICE_CONCLUDED, 2),
                new DemoTale(15, "审样例", "x1101")
                        .waitsFor(REVIEWED, 5)
                        .but(POLITICALLY_REVIEWED, "outcome", "PENDING")
                        .but(POLITICALLY_REVIEWED, "conclusion", "函调材料尚未收到，待复函后形成结论性材料。"),
                // Admission
                new DemoTale(16, "换样例", "x2103").waitsFor(REVIEWED, 6).introducerLeft(3),
                new DemoTale(17, "预样例", "x2102").waitsFor(FORM_FILLED, 6),
                new DemoTale(18, "会样例", "x1201").waitsFor(ADMITTED, 5),
                new DemoTale(19, "票样例", "x2103").waitsFor(DELIBERATED, 20).but(ADMITTED, "inFavor", 3),
                new DemoTale(20, "总样例", "x1101").waitsFor(DELIBERATED, 3),
                new DemoTale(21, "限样例", "x2101").waitsFor(APPROVED, 73),
                new DemoTale(22, "谈样例", "x1102").waitsFor(TALKED_FOR_COMMITTEE, 4),
                // Probation
                new DemoTale(23, "誓样例", "x1102").waitsFor(SWORN_IN, 28).without(ADMISSION_FILED),
                new DemoTale(24, "正样例", "x2102")
                        .waitsFor(OBSERVED_ON_PROBATION, 2)
                        .but(ADMISSION_FILED, "outcome", "RETURNED")
                        .but(ADMISSION_FILED, "opinion", "《入党志愿书》审批意见栏缺少预备期起止日期，请补填后重新报备。"),
                new DemoTale(25, "预示例", "x1201").account("probationary").waitsFor(OBSERVED_ON_PROBATION, 70),
                new DemoTale(26, "延样例", "x2101")
                        .waitsFor(ARCHIVED, 94)
                        .but(CONVERSION_DECIDED, "action", "EXTEND")
                        .but(CONVERSION_DECIDED, "extensionMonths", 6)
                        .but(CONVERSION_DECIDED, "resolution", "预备期内因病缺课较多，教育考察不够充分，决定延长预备期六个月。"),
                new DemoTale(27, "满样例", "x2102").waitsFor(CONVERSION_APPLIED, 15),
                new DemoTale(28, "转样例", "x1201").waitsFor(CONVERSION_APPROVED, 6),
                new DemoTale(29, "档样例", "x1101").arrived(20));
    }

    private DemoTales() {}
}
