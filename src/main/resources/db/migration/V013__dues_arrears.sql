-- Somebody is behind with their dues; a case is live until it is settled, excused, or the member is no longer collected from here.
create table dues_arrears (
    id                 bigint       not null,
    number             varchar(16)  not null,
    person             bigint       not null,
    live_person        bigint,
    branch             varchar(32)  not null,
    committee          varchar(32),
    path               varchar(500) not null,
    since_month        varchar(7)   not null,
    state              varchar(12)  not null,
    opened_on          date         not null,
    talked_on          date,
    reason             varchar(16),
    pay_by             date,
    talk_note          varchar(500),
    recorded_at        datetime(6),
    recorded_by        varchar(64),
    recorded_by_person bigint,
    excused_through    varchar(7),
    ended_on           date,
    version            bigint       not null,
    primary key (id),
    constraint uk_dues_arrears_number unique (number),
    constraint uk_dues_arrears_live unique (live_person)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index ix_dues_arrears_person on dues_arrears (person, id);

create index ix_dues_arrears_path on dues_arrears (path, id);

-- A committee may look at a case more than once; what it found before stays.
create table dues_arrears_examination (
    arrears_id         bigint       not null,
    seq_no             integer      not null,
    examined_on        date         not null,
    outcome            varchar(12)  not null,
    opinion            varchar(500) not null,
    recorded_at        datetime(6)  not null,
    recorded_by        varchar(64)  not null,
    recorded_by_person bigint,
    primary key (arrears_id, seq_no),
    constraint fk_dues_arrears_examination foreign key (arrears_id) references dues_arrears (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

-- Finds who is months behind without reading everybody's bill of the present month.
create index ix_dues_bill_behind on dues_bill (state, due_month, person);
