package org.zhibu.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.zhibu.development.ActivistPools;
import org.zhibu.kernel.PersonId;

/** Fills an empty demo at its first start, and tells a newcomer where to look. */
@Component
@Profile("demo")
@Order(0)
class DemoSeed implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSeed.class);

    private final DemoOrganizations organizations;
    private final DemoMembers members;
    private final DemoPosts posts;
    private final DemoAccounts accounts;
    private final DemoStory story;
    private final ActivistPools pools;
    private final DemoDues dues;
    private final DemoClock clock;
    private final DemoSettings settings;
    private final Environment environment;

    DemoSeed(
            DemoOrganizations organizations,
            DemoMembers members,
            DemoPosts posts,
            DemoAccounts accounts,
            DemoStory story,
            ActivistPools pools,
            DemoDues dues,
            DemoClock clock,
            DemoSettings settings,
            Environment environment) {
        this.organizations = organizations;
        this.members = members;
        this.posts = posts;
        this.accounts = accounts;
        this.story = story;
        this.pools = pools;
        this.dues = dues;
        this.clock = clock;
        this.settings = settings;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!organizations.exist()) {
            seed(LocalDate.now(clock));
        } else if (!clock.isRemembered()) {
            LOG.warn("Demo: the first start was cut short, something is missing; delete the database to begin again");
        }
        LOG.info(DemoBanner.text(environment.getProperty("local.server.port", "8080")));
    }

    private void seed(LocalDate today) {
        var began = System.nanoTime();
        var tales = DemoTales.all();
        organizations.establish();
        var there = members.enter(today);
        accounts.open(posts.fill(there, members.outsider("组演示")), member(there), tales);
        LOG.info("Demo: organizations, members and accounts took {} ms", (System.nanoTime() - began) / 1_000_000);
        if (settings.story()) {
            story.tell(tales, there, today);
            pools.openThisYear();
        }
        clock.returnToPresent();
        if (settings.story()) {
            dues.begin(there, today);
        }
    }

    private static PersonId member(Map<String, List<PersonId>> members) {
        return members.getOrDefault("x1201", List.of()).get(8);
    }
}
