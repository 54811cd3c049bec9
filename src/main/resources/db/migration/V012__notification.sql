alter table account add column email varchar(254);

create table account_email_claim (
    account           bigint       not null,
    email             varchar(254) not null,
    code_hash         varchar(255) not null,
    expires_at        datetime(6)  not null,
    tries_left        integer      not null,
    window_started_at datetime(6)  not null,
    codes_in_window   integer      not null,
    primary key (account)
) default charset = utf8mb4 collate = utf8mb4_bin;

create table notice_request (
    id         bigint        not null,
    recipient  bigint        not null,
    topic      varchar(64)   not null,
    dedupe_key varchar(128)  not null,
    subject    varchar(200)  not null,
    body       varchar(4000) not null,
    told_at    datetime(6)   not null,
    primary key (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

create table notice (
    id         bigint        not null,
    recipient  bigint        not null,
    topic      varchar(64)   not null,
    dedupe_key varchar(128)  not null,
    subject    varchar(200)  not null,
    body       varchar(4000) not null,
    told_at    datetime(6)   not null,
    read_at    datetime(6),
    primary key (id),
    constraint uk_notice_dedupe_key unique (dedupe_key)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index ix_notice_recipient on notice (recipient, id);
create index ix_notice_unread on notice (recipient, read_at);

create table notice_delivery (
    notice          bigint      not null,
    channel         varchar(8)  not null,
    state           varchar(12) not null,
    queued_at       datetime(6) not null,
    due_at          datetime(6),
    attempts        integer     not null,
    refusals        integer     not null,
    last_attempt_at datetime(6),
    reason          varchar(24),
    reply_code      integer,
    sent_at         datetime(6),
    message_id      varchar(320),
    primary key (notice, channel)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index ix_notice_delivery_due on notice_delivery (channel, due_at);
create index ix_notice_delivery_state on notice_delivery (state, queued_at);
