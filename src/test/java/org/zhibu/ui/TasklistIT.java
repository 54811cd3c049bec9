package org.zhibu.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhibu.testing.IdNumbers;
import org.zhibu.testing.Walk;
import org.zhibu.testing.ZhibuTest;

/** What a person sees, in a real Chromium. The pictures are in {@code target/screenshots}. */
@ZhibuTest
class TasklistIT {

    /** A label that no language file knows. */
    private static final String RAW_NAME = "[A-Z]{3,}_[A-Z_]{3,}";

    private static Chromium chromium;

    @LocalServerPort
    int port;

    @BeforeAll
    static void openTheBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void anApplicantHandsInTheFormOnThePublicPage() {
        var page = chromium.page();
        page.navigate(base() + "/apply");
        var form = page.locator(".fjs-form");
        assertThat(form).isVisible();
        choose(page, form, "向哪个党支部申请", "机关党支部");
        form.getByLabel("姓名").fill("网页样例");
        form.getByLabel("身份证号码").fill(IdNumbers.of(LocalDate.of(1990, 2, 3), false, 81));
        choose(page, form, "民族", "汉族");
        choose(page, form, "学历", "本科");
        form.getByLabel("手机号码").fill("13800000000");
        Chromium.picture(page, "apply");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("递交申请"))
                .click();

        assertThat(page.locator("#receiptNo")).containsText("R");
        Chromium.picture(page, "receipt");
    }

    @Test
    void aMistakeIsExplainedInChineseAndNothingIsLost() {
        var page = chromium.page();
        page.navigate(base() + "/apply");
        var form = page.locator(".fjs-form");
        form.getByLabel("姓名").fill("漏填样例");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("递交申请"))
                .click();

        assertThat(page.locator("#problem")).containsText("还有内容没有填写");
        assertThat(form.getByText("此项必填").first()).isVisible();
        assertThat(form.getByLabel("姓名")).hasValue("漏填样例");
        Chromium.picture(page, "apply-mistake");
    }

    @Test
    void aSecretaryDoesTheFirstTalkInTasklist() {
        var walk = new Walk(base(), "任务样例", IdNumbers.of(LocalDate.of(1990, 2, 3), true, 82));
        walk.apply();
        var page = signIn("x1101secretary");
        page.navigate(base() + "/camunda/app/tasklist/default/");
        page.getByText("任务样例 · 同入党申请人谈话").first().click();
        var form = page.locator(".fjs-form");
        assertThat(form.getByText(walk.dossier()).first()).isVisible();
        Chromium.picture(page, "tasklist");
        page.getByText("认领", new Page.GetByTextOptions().setExact(true)).click();
        choose(page, form, "谈话人", "");
        for (var topic : form.locator("input[type=checkbox]").all()) {
            topic.check();
        }
        form.locator("textarea").first().fill("谈了经历、对党的认识和入党动机");
        form.locator("input.flatpickr-input").fill(walk.today().toString().replace('-', '/'));
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");

        page.locator("button[type=submit], .form-actions button.btn-primary")
                .last()
                .click();

        assertThat(page.getByText("任务样例 · 同入党申请人谈话")).hasCount(0);
        assertThat(walk.trace().path("steps").findValuesAsText("task")).contains("holdInitialTalk");
        Chromium.picture(page, "tasklist-done");
    }

    @Test
    void whatIsLeftOutInTasklistIsAskedForInChinese() {
        var walk = new Walk(base(), "漏填样例", IdNumbers.of(LocalDate.of(1990, 2, 3), true, 84));
        walk.apply();
        var page = signIn("x1101secretary");
        page.navigate(base() + "/camunda/app/tasklist/default/");
        page.getByText("漏填样例 · 同入党申请人谈话").first().click();
        var form = page.locator(".fjs-form");
        page.getByText("认领", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByText("放弃认领")).isVisible();

        page.locator("button[type=submit], .form-actions button.btn-primary")
                .last()
                .click();

        assertThat(form.getByText("此项必填").first()).isVisible();
        assertThat(form.getByText("Field")).hasCount(0);
        Chromium.picture(page, "tasklist-mistake");
        assertThat(walk.open("holdInitialTalk").taskId()).isNotEmpty();
    }

    @Test
    void theSystemAdministratorWatchesInCockpitAndHasNoTasks() {
        var page = signIn("admin");
        var refusals = refusalsOn(page);

        page.navigate(base() + "/camunda/app/cockpit/default/#/dashboard");
        assertThat(page.getByText("运行中的流程实例")).isVisible();
        assertThat(page.getByText("未办结的待办")).isHidden();
        Chromium.picture(page, "cockpit-dashboard");
        page.navigate(base() + "/camunda/app/cockpit/default/#/processes");
        assertThat(page.getByText("发展党员").first()).isVisible();
        Chromium.picture(page, "cockpit");
        page.getByText("发展党员", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".djs-container").first()).isVisible();
        assertThat(page.getByText("调用的流程定义")).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Chromium.picture(page, "cockpit-definition");

        assertThat(wordsOf(page)).doesNotContainPattern(RAW_NAME);
        assertThat(refusals).isEmpty();
    }

    @Test
    void theSystemAdministratorLooksAtAccountsInAdminAndChangesNone() {
        var page = signIn("admin");
        var refusals = refusalsOn(page);

        page.navigate(base() + "/camunda/app/admin/default/#/users");
        assertThat(page.getByText("x1101secretary")).isVisible();
        assertThat(page.getByText("添加用户")).isHidden();
        Chromium.picture(page, "admin-users");
        page.navigate(base() + "/camunda/app/admin/default/#/users/x1101secretary?tab=groups");
        assertThat(page.getByText("x1101-secretary").first()).isVisible();
        assertThat(page.getByText("移除").first()).isHidden();
        Chromium.picture(page, "admin-groups");
        page.navigate(base() + "/camunda/app/admin/default/#/authorization?resource=6");
        assertThat(page.getByText("RETRY_JOB")).isVisible();
        assertThat(page.getByText("新建授权")).isHidden();
        Chromium.picture(page, "admin-authorizations");

        assertThat(wordsOf(page)).doesNotContain("Camunda 8", "Authorizations");
        assertThat(refusals).isEmpty();
    }

    @Test
    void whoeverPrefersEnglishChoosesItAndSeesNoBannerEither() {
        var page = signIn("admin");
        page.navigate(base() + "/camunda/app/cockpit/default/#/dashboard");
        assertThat(page.getByText("运行中的流程实例")).isVisible();

        page.getByText("English").click();

        assertThat(page.getByText("Running Process Instances")).isVisible();
        assertThat(page.locator(".ce-eol-banner")).isHidden();
        Chromium.picture(page, "cockpit-english");
        page.navigate(base() + "/camunda/app/welcome/default/#/welcome");
        assertThat(page.getByText("Applications")).isVisible();
        page.getByText("中文").click();
        assertThat(page.getByText("应用").first()).isVisible();
        assertThat(page.locator(".ce-eol-banner")).isHidden();
        Chromium.picture(page, "welcome");
    }

    @Test
    void theDescriptionOfTheInterfaceKeepsToTheContentPolicy() {
        var page = signIn("x1organizer");
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.addInitScript("addEventListener('securitypolicyviolation', violation =>"
                + " console.error('policy: ' + violation.violatedDirective + ' ' + violation.blockedURI))");

        var answer = page.navigate(base() + "/swagger-ui.html");

        assertThat(answer.headerValue("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(page.locator(".swagger-ui .info .title")).containsText("支部系统接口");
        page.locator(".opblock")
                .filter(new Locator.FilterOptions().setHasText("当前待办步骤"))
                .click();
        assertThat(page.getByText("返回待办步骤、办理人所在的组")).isVisible();
        Chromium.picture(page, "swagger-ui");
        assertThat(complaints).isEmpty();
    }

    private Page signIn(String account) {
        var page = chromium.page();
        page.navigate(base() + "/login");
        page.fill("#username", account);
        page.fill("#password", account.equals("admin") ? "admin" : "demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录"))
                .click();
        assertThat(page.getByText("您好")).isVisible();
        Chromium.picture(page, "home-" + account);
        return page;
    }

    private static void choose(Page page, Locator form, String label, String entry) {
        var field = form.locator(".fjs-form-field-select").filter(new Locator.FilterOptions().setHasText(label));
        field.locator(".fjs-input-group").click();
        page.locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(entry))
                .first()
                .click();
    }

    private static List<String> refusalsOn(Page page) {
        var refusals = new ArrayList<String>();
        page.onResponse(answer -> {
            if (answer.status() >= 400) {
                refusals.add(answer.status() + " " + answer.url());
            }
        });
        return refusals;
    }

    private static String wordsOf(Page page) {
        return page.locator("body").innerText();
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
