package org.zhibu.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhibu.testing.IdNumbers;
import org.zhibu.testing.Walk;
import org.zhibu.testing.ZhibuTest;

/** What the system administrator sees in Cockpit, in a real Chromium. The pictures are in {@code target/screenshots}. */
@ZhibuTest
class CockpitIT {

    private static final String PERSON = "驾驶舱样例";

    private static Chromium chromium;
    private static Walk walk;

    @LocalServerPort
    int port;

    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void openTheBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void closeTheBrowser() {
        chromium.close();
        walk = null;
    }

    @BeforeEach
    void theOperatorLooksAtAnActivistAndAnApplicantWhoWaitsTooLong() {
        if (walk == null) {
            walk = new Walk(base(), PERSON, IdNumbers.of(LocalDate.of(1990, 4, 5), true, 83));
            walk.apply();
            walk.untilActivist();
            var forgotten = new Walk(base(), PERSON, IdNumbers.of(LocalDate.of(1990, 4, 5), false, 84));
            forgotten.apply();
            forgotten.advance("P40D");
        }
        page = signIn();
    }

    @Test
    void theDashboardHasFourFigures() {
        open("#/dashboard");

        assertThat(card("各阶段案件").getByRole(AriaRole.ROWHEADER)).hasCount(5);
        assertThat(card("逾期待办").getByRole(AriaRole.ROWHEADER, named("同入党申请人谈话")))
                .isVisible();
        assertThat(card("各党委等待时间").getByRole(AriaRole.ROWHEADER, named("演示大学党委")))
                .isVisible();
        assertThat(card("各党支部案件").getByRole(AriaRole.ROWHEADER, named("理学院教工党支部")))
                .isVisible();
        assertThat(card("各阶段案件").getByRole(AriaRole.IMG)).isVisible();
        assertThat(page.locator(".zhibu-figures")).not().containsText(PERSON);
        page.locator(".zhibu-cards").scrollIntoViewIfNeeded();
        Chromium.picture(page, "cockpit-dashboard");
        assertNothingWasRefused();
    }

    @Test
    void aProcessShowsHowOftenAndHowLongAsTableAndAsHeat() {
        open("#/process-definition/" + definitionOf("developmentActivist") + "/runtime");
        page.getByText("次数与时长").click();

        var figures = page.locator(".zhibu-figures");
        assertThat(figures.getByRole(AriaRole.ROWHEADER, new Locator.GetByRoleOptions().setName("推荐入党积极分子")))
                .isVisible();
        assertThat(figures.getByRole(AriaRole.COLUMNHEADER, new Locator.GetByRoleOptions().setName("时长中位数")))
                .isVisible();
        assertThat(page.locator("[data-container-id=recommendActivist] .zhibu-spot"))
                .containsText("次");
        Chromium.picture(page, "cockpit-pace-count");

        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("时长中位数"))
                .check();
        assertThat(page.locator("[data-container-id=recommendActivist] .zhibu-spot"))
                .not()
                .containsText("次");
        Chromium.picture(page, "cockpit-pace-time");

        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("关")).check();
        assertThat(page.locator(".zhibu-spot")).hasCount(0);
        assertNothingWasRefused();
    }

    @Test
    void anInstanceShowsTheCourseOfItsCaseAndTheLegalDatesAhead() {
        open("#/process-instance/" + instanceOf(walk.dossier()) + "/runtime");
        page.getByText("档案进程").click();

        var figures = page.locator(".zhibu-figures");
        assertThat(figures).containsText("档案 " + walk.dossier());
        assertThat(figures.getByLabel("下一步和法定日期")).containsText("半年考察入党积极分子");
        assertThat(figures.getByLabel("下一步和法定日期")).containsText("第十一条");
        assertThat(figures.getByLabel("已办步骤")).containsText("指定培养联系人");
        assertThat(figures.getByLabel("档案时间线")).isVisible();
        assertThat(figures).not().containsText(PERSON);
        Chromium.picture(page, "cockpit-course");
        assertNothingWasRefused();
    }

    private Locator card(String title) {
        return page.locator(".zhibu-card")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title))));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private String definitionOf(String key) {
        return walk.client("admin")
                .get("/engine-rest/process-definition?latestVersion=true&key=" + key)
                .expect(200)
                .json()
                .path(0)
                .path("id")
                .asText();
    }

    /** The stage in which the activist is, not the road that called it. */
    private String instanceOf(String dossier) {
        return walk.client("admin")
                .get("/engine-rest/process-instance?processDefinitionKey=developmentActivist&businessKey=" + dossier)
                .expect(200)
                .json()
                .path(0)
                .path("id")
                .asText();
    }

    private void open(String place) {
        page.navigate(base() + "/camunda/app/cockpit/default/" + place);
    }

    private void assertNothingWasRefused() {
        assertThat(complaints).isEmpty();
    }

    private Page signIn() {
        var opened = chromium.page();
        opened.addInitScript("addEventListener('securitypolicyviolation', violation =>"
                + " console.error('policy: ' + violation.violatedDirective + ' ' + violation.blockedURI))");
        opened.onConsoleMessage(message -> {
            if (message.text().startsWith("policy: ")) {
                complaints.add(message.text());
            }
        });
        opened.onPageError(complaints::add);
        opened.navigate(base() + "/login");
        opened.fill("#username", "admin");
        opened.fill("#password", "admin");
        opened.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录"))
                .click();
        assertThat(opened.getByText("您好")).isVisible();
        return opened;
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
