package org.zhibu.ui;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The system's Chromium, as somebody in China has it on the desk. */
final class Chromium implements AutoCloseable {

    private static final double PATIENCE_MILLIS = 30_000;
    private static final Path PICTURES = Path.of("target/screenshots");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking")));
    }

    /** A page with nobody signed in. */
    Page page() {
        return browser.newContext(new Browser.NewContextOptions()
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(1440, 900))
                .newPage();
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
