package org.zhibu.exchange;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhibu.kernel.RuleViolation;

/** A room that writes every letter down, answers questions, refuses what it is asked to refuse and stumbles when it is told to. */
class Room implements Recipient {

    static final String LETTER = "room.letter";
    static final String REFUSED = "room.refused";
    static final String BROKEN = "room.broken";
    static final String QUESTION = "room.question";

    final List<Message> received = new CopyOnWriteArrayList<>();
    final AtomicInteger stumbles = new AtomicInteger();
    final AtomicInteger calls = new AtomicInteger();
    volatile boolean forgiving;

    private final JdbcClient database;
    private final ObjectProvider<Exchange> exchange;

    Room(JdbcClient database, ObjectProvider<Exchange> exchange) {
        this.database = database;
        this.exchange = exchange;
    }

    @Override
    public boolean takes(String kind) {
        return kind.startsWith("room.");
    }

    @Override
    public void receive(Message message) {
        calls.incrementAndGet();
        database.sql("insert into room_letter (sender, id) values (?, ?)")
                .params(message.from(), message.id())
                .update();
        if (message.kind().equals(REFUSED) && !forgiving) {
            throw new RuleViolation("room-is-full", "张三不能进来", "请改日再来");
        }
        if (message.kind().equals(BROKEN) || stumbles.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("张三 stumbled");
        }
        if (message.kind().equals(QUESTION)) {
            exchange.getObject().send(message.from(), LETTER, message.subject(), new Note("答复"));
        }
        received.add(message);
    }

    /** Rows, which is what remains after every commit and rollback. */
    int letters() {
        return database.sql("select count(*) from room_letter")
                .query(Integer.class)
                .single();
    }

    int differentLetters() {
        return database.sql("select count(*) from (select distinct sender, id from room_letter) l")
                .query(Integer.class)
                .single();
    }

    /** What the letters of the tests say. */
    record Note(String text) {}
}
