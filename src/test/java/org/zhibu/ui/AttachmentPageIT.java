package org.zhibu.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhibu.document.SampleFiles;
import org.zhibu.testing.IdNumbers;
import org.zhibu.testing.Walk;
import org.zhibu.testing.ZhibuTest;

/** From a form to the papers of its case and back, in a real Chromium. */
@ZhibuTest
class AttachmentPageIT {

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
    void aFormLeadsToItsPapersWhereAScanIsKeptAndAWrongOneTakenOff() {
        var walk = new Walk(base(), "材料样例", IdNumbers.of(LocalDate.of(1990, 2, 3), true, 85));
        walk.apply();
        var tasklist = chromium.page();
        signIn(tasklist);
        tasklist.navigate(base() + "/camunda/app/tasklist/default/");
        tasklist.getByText("材料样例 · 同入党申请人谈话").first().click();
        tasklist.getByText("认领", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(tasklist.getByText("放弃认领")).isVisible();

        var page = tasklist.waitForPopup(
                () -> tasklist.locator(".fjs-form").getByText("上传材料").click());

        assertThat(page.getByText("材料样例 · 发展党员档案 " + walk.dossier())).isVisible();
        upload(page, "谈话记录.pdf", "<html>".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("#problem")).containsText("只能上传 PDF");
        upload(page, "谈话记录.pdf", SampleFiles.pdf());
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("谈话记录.pdf")))
                .isVisible();
        Chromium.picture(page, "attachments");

        page.getByPlaceholder("撤下的原因").fill("传错了");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("撤下"))
                .click();
        assertThat(page.getByText("已撤下（x1101secretary）：传错了")).isVisible();
        assertThat(tasklist.locator(".fjs-form").getByText("上传材料")).isVisible();
    }

    private static void upload(Page page, String name, byte[] file) {
        page.selectOption("#paper", new SelectOption().setValue("HOLD_INITIAL_TALK TALK_RECORD"));
        page.setInputFiles("#file", new FilePayload(name, "application/pdf", file));
        page.click("#send");
    }

    private void signIn(Page page) {
        page.navigate(base() + "/login");
        page.fill("#username", "x1101secretary");
        page.fill("#password", "demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录"))
                .click();
        assertThat(page.getByText("您好")).isVisible();
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
