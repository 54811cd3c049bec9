create table exchange_outbox (
    id              bigint       not null,
    recipient       varchar(16)  not null,
    kind            varchar(64)  not null,
    subject         varchar(100) not null,
    payload         mediumblob,
    queued_at       datetime(6)  not null,
    sent_at         datetime(6),
    attempts        integer      not null,
    next_attempt_at datetime(6)  not null,
    last_error      varchar(200),
    primary key (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index ix_exchange_outbox_due on exchange_outbox (sent_at, next_attempt_at);

create table exchange_inbox (
    sender      varchar(16) not null,
    id          varchar(32) not null,
    received_at datetime(6) not null,
    primary key (sender, id)
) default charset = utf8mb4 collate = utf8mb4_bin;

create table exchange_dead_letter (
    id          bigint       not null,
    received_at datetime(6)  not null,
    origin      varchar(8)   not null,
    sender      varchar(16)  not null,
    kind        varchar(64)  not null,
    subject     varchar(100) not null,
    reason      varchar(200) not null,
    letter      mediumblob,
    signature   varchar(100) not null,
    state       varchar(12)  not null,
    decided_by  varchar(64),
    decided_at  datetime(6),
    note        varchar(500),
    primary key (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index ix_exchange_dead_letter_state on exchange_dead_letter (state, received_at);
