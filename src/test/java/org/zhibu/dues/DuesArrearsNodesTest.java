package org.zhibu.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Several nodes search for arrears at the same moment, each in transactions of its own, on a database that nobody else uses. */
@DuesHouse.OnADatabase
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestPropertySource(properties = "zhibu.test.own-database=DuesArrearsNodesTest")
class DuesArrearsNodesTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final int MEMBERS = 30;
    private static final int NODES = 4;

    @Test
    void everybodyHasOneCaseWhicheverNodeFindsThem(
            @Autowired BeanFactory beans,
            @Autowired JdbcClient database,
            @Autowired DuesArrears arrears,
            @Autowired TransactionTemplate transactions)
            throws Exception {
        transactions.executeWithoutResult(begun -> {
            var house = new DuesHouse(beans);
            Stream.generate(house::fullMember).limit(MEMBERS).forEach(member -> house.fix(member, "3000", JANUARY));
            house.openMonth(JANUARY);
            house.openMonth(JANUARY.plusMonths(3));
        });
        var start = new CyclicBarrier(NODES);
        var nodes = Executors.newFixedThreadPool(NODES);

        var answers = Stream.generate(() -> nodes.submit(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    return arrears.openDue();
                }))
                .limit(NODES)
                .toList();
        for (var answer : answers) {
            assertThat(answer.get(60, TimeUnit.SECONDS)).isTrue();
        }
        nodes.shutdown();

        var found = database.sql("select number from dues_arrears where live_person is not null order by number")
                .query(String.class)
                .list();
        assertThat(found).hasSize(MEMBERS).isEqualTo(numbers());
    }

    private static List<String> numbers() {
        return Stream.iterate(1, number -> number + 1)
                .limit(MEMBERS)
                .map("QJ2026-%06d"::formatted)
                .toList();
    }
}
