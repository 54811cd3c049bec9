-- Rates that replace those of 2008 from a month on; what was in force before stays.
create table dues_tariff (
    id                bigint       not null,
    version_name      varchar(32)  not null,
    from_month        varchar(7)   not null,
    flat_fen          bigint       not null,
    local_least_fen   bigint       not null,
    local_most_fen    bigint       not null,
    ceiling_fen       bigint       not null,
    central_fen       bigint       not null,
    reason            varchar(500) not null,
    recorded_at       datetime(6)  not null,
    recorded_by       varchar(64)  not null,
    recorded_by_person bigint,
    primary key (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

create table dues_bracket (
    tariff_id bigint        not null,
    seq_no    integer       not null,
    scale     varchar(8)    not null,
    up_to_fen bigint,
    percent   decimal(5, 3) not null,
    primary key (tariff_id, seq_no),
    constraint fk_dues_bracket_tariff foreign key (tariff_id) references dues_tariff (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

-- What a member's amount rests on, from a month on; until_month closes one when the next begins.
create table dues_assessment (
    id                 bigint       not null,
    person             bigint       not null,
    category           varchar(16)  not null,
    base_fen           bigint,
    local_fen          bigint,
    above_ceiling      boolean      not null,
    from_month         varchar(7)   not null,
    until_month        varchar(7)   not null,
    reason             varchar(500),
    batch              bigint,
    recorded_at        datetime(6)  not null,
    recorded_by        varchar(64)  not null,
    recorded_by_person bigint,
    version            bigint       not null,
    primary key (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index ix_dues_assessment_person on dues_assessment (person, from_month);

create index ix_dues_assessment_batch on dues_assessment (batch);

create table dues_pay_line (
    assessment_id bigint      not null,
    seq_no        integer     not null,
    item          varchar(40) not null,
    amount_fen    bigint      not null,
    primary key (assessment_id, seq_no),
    constraint fk_dues_pay_line_assessment foreign key (assessment_id) references dues_assessment (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

create table dues_relief (
    id                 bigint       not null,
    number             varchar(16)  not null,
    person             bigint       not null,
    branch             varchar(32)  not null,
    committee          varchar(32)  not null,
    path               varchar(500) not null,
    amount_fen         bigint       not null,
    from_month         varchar(7)   not null,
    until_month        varchar(7)   not null,
    ground             varchar(500) not null,
    decided_on         date         not null,
    state              varchar(10)  not null,
    answered_on        date,
    opinion            varchar(500),
    recorded_at        datetime(6)  not null,
    recorded_by        varchar(64)  not null,
    recorded_by_person bigint,
    version            bigint       not null,
    primary key (id),
    constraint uk_dues_relief_number unique (number)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index ix_dues_relief_person on dues_relief (person, state, from_month);

create index ix_dues_relief_path on dues_relief (state, path, id);

-- Who owes at present, and to which branch; the months are those of the latest spell of membership.
create table dues_account (
    person      bigint       not null,
    branch      varchar(32),
    path        varchar(500) not null,
    due_from    varchar(7)   not null,
    due_until   varchar(7)   not null,
    brought     varchar(7),
    brought_on  date,
    known_since varchar(7)   not null,
    has_advance boolean      not null,
    version     bigint       not null,
    primary key (person)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index ix_dues_account_path on dues_account (path, person);

create table dues_bill (
    id         bigint       not null,
    person     bigint       not null,
    due_month  varchar(7)   not null,
    branch     varchar(32)  not null,
    path       varchar(500) not null,
    assessment bigint,
    relief     bigint,
    due_fen    bigint,
    state      varchar(10)  not null,
    opened_on  date         not null,
    version    bigint       not null,
    primary key (id),
    constraint uk_dues_bill_person_month unique (person, due_month)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index ix_dues_bill_branch on dues_bill (branch, due_month);

create index ix_dues_bill_open on dues_bill (state, path, person);

-- How far a month has been billed: whoever goes on starts behind this place.
create table dues_month (
    due_month   varchar(7)   not null,
    last_path   varchar(500) not null,
    last_person bigint       not null,
    opened_on   date         not null,
    finished    boolean      not null,
    primary key (due_month)
) default charset = utf8mb4 collate = utf8mb4_bin;

-- Held by whoever makes bills, the monthly run or a change of somebody's record, so that neither misses what the other does.
create table dues_gate (
    id integer not null,
    primary key (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

insert into dues_gate (id) values (1);

create table dues_collection (
    id              bigint       not null,
    number          varchar(64)  not null,
    branch          varchar(32)  not null,
    path            varchar(500) not null,
    due_month       varchar(7)   not null,
    state           varchar(12)  not null,
    opened_on       date         not null,
    closed_on       date,
    members         integer,
    due_fen         bigint,
    collected_fen   bigint,
    remitted_fen    bigint,
    remark          varchar(500),
    reconciled_on   date,
    opinion         varchar(500),
    version         bigint       not null,
    primary key (id),
    constraint uk_dues_collection unique (branch, due_month),
    constraint uk_dues_collection_number unique (number)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index ix_dues_collection_path on dues_collection (state, path, id);

create table dues_payment (
    id                 bigint       not null,
    receipt            varchar(64)  not null,
    person             bigint       not null,
    branch             varchar(32)  not null,
    path               varchar(500) not null,
    purpose            varchar(10)  not null,
    method             varchar(8)   not null,
    amount_fen         bigint       not null,
    paid_on            date         not null,
    payer              varchar(100),
    reference          varchar(100),
    source_key         varchar(160),
    reason             varchar(500),
    reversed_on        date,
    reversal_reason    varchar(500),
    recorded_at        datetime(6)  not null,
    recorded_by        varchar(64)  not null,
    recorded_by_person bigint,
    version            bigint       not null,
    primary key (id),
    constraint uk_dues_payment_receipt unique (receipt),
    constraint uk_dues_payment_source unique (source_key)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index ix_dues_payment_person on dues_payment (person, id);

create index ix_dues_payment_branch on dues_payment (branch, paid_on);

-- The ledger: every line debits one account and credits another, nothing is ever changed, corrections are lines the other way.
create table dues_entry (
    id                 bigint       not null,
    kind               varchar(12)  not null,
    debit              varchar(12)  not null,
    credit             varchar(12)  not null,
    amount_fen         bigint       not null,
    branch             varchar(32)  not null,
    path               varchar(500) not null,
    person             bigint,
    bill               bigint,
    payment            bigint,
    collection         bigint,
    reverses           bigint,
    occurred_on        date         not null,
    note               varchar(500),
    recorded_at        datetime(6)  not null,
    recorded_by        varchar(64)  not null,
    recorded_by_person bigint,
    primary key (id),
    constraint uk_dues_entry_reverses unique (reverses),
    constraint ck_dues_entry_amount check (amount_fen > 0)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index ix_dues_entry_bill on dues_entry (bill);

create index ix_dues_entry_payment on dues_entry (payment);

create index ix_dues_entry_person on dues_entry (person, id);

create index ix_dues_entry_path on dues_entry (path, occurred_on);

create table dues_series (
    series      varchar(40) not null,
    series_year integer     not null,
    last_number integer     not null,
    primary key (series, series_year)
) default charset = utf8mb4 collate = utf8mb4_bin;

create table dues_order (
    number     varchar(20)  not null,
    person     bigint       not null,
    amount_fen bigint       not null,
    opened_at  datetime(6)  not null,
    receipt    varchar(64),
    version    bigint       not null,
    primary key (number)
) default charset = utf8mb4 collate = utf8mb4_bin;

-- What a branch told its members once a year about the dues it took in and what became of them.
create table dues_publication (
    id                 bigint       not null,
    branch             varchar(32)  not null,
    path               varchar(500) not null,
    published_year     integer      not null,
    members            integer      not null,
    received_fen       bigint       not null,
    voluntary_fen      bigint       not null,
    central_fen        bigint       not null,
    remitted_fen       bigint       not null,
    in_arrears         integer      not null,
    use_of_dues        varchar(2000),
    published_on       date         not null,
    recorded_at        datetime(6)  not null,
    recorded_by        varchar(64)  not null,
    recorded_by_person bigint,
    version            bigint       not null,
    primary key (id),
    constraint uk_dues_publication unique (branch, published_year)
) default charset = utf8mb4 collate = utf8mb4_bin;

-- How far the reminders of a day have come; as with dues_month, whoever goes on starts behind this place.
create table dues_reminding (
    reminded_on date         not null,
    last_path   varchar(500) not null,
    last_person bigint       not null,
    finished    boolean      not null,
    primary key (reminded_on)
) default charset = utf8mb4 collate = utf8mb4_bin;
