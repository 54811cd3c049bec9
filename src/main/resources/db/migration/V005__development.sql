create table dossier_counter (
    opened_year integer not null,
    last_number integer not null,
    primary key (opened_year)
) default charset = utf8mb4 collate = utf8mb4_bin;

create table dossier (
    id               bigint       not null,
    number           varchar(16)  not null,
    person           bigint       not null,
    live_person      bigint,
    branch           varchar(32)  not null,
    committee        varchar(32)  not null,
    path             varchar(500) not null,
    stage            varchar(16)  not null,
    status           varchar(16)  not null,
    closing          varchar(24),
    applied_on       date         not null,
    on_paper         boolean      not null,
    mobile           boolean      not null,
    cultivated_since date,
    months_elsewhere integer      not null,
    moved_on         date,
    ended_on         date,
    opened_at        datetime(6)  not null,
    version          bigint       not null,
    primary key (id),
    constraint uk_dossier_number unique (number),
    constraint uk_dossier_live_person unique (live_person)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index ix_dossier_path on dossier (path, id);

create index ix_dossier_person on dossier (person);

create table step_record (
    id                 bigint        not null,
    dossier            bigint        not null,
    seq_no             integer       not null,
    step               varchar(32)   not null,
    occurred_on        date          not null,
    outcome            varchar(32)   not null,
    content            varchar(9000) not null,
    rule_version       varchar(8)    not null,
    findings           varchar(3000),
    reason             varchar(2000),
    provenance         varchar(12)   not null,
    recorded_at        datetime(6)   not null,
    recorded_by        varchar(64)   not null,
    recorded_by_person bigint,
    superseded_by      integer,
    primary key (id),
    constraint uk_step_record_sequence unique (dossier, seq_no),
    constraint fk_step_record_dossier foreign key (dossier) references dossier (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

create table vote_sheet (
    id               bigint       not null,
    dossier          bigint       not null,
    seq_no           integer      not null,
    meeting          varchar(24)  not null,
    organization     varchar(32)  not null,
    held_on          date         not null,
    due              integer      not null,
    present          integer      not null,
    written_before   integer      not null,
    in_favor         integer      not null,
    votes_against    integer      not null,
    abstain          integer      not null,
    minimum_present  integer      not null,
    minimum_in_favor integer      not null,
    passed           boolean      not null,
    explanation      varchar(500) not null,
    primary key (id),
    constraint uk_vote_sheet_sequence unique (dossier, seq_no),
    constraint fk_vote_sheet_dossier foreign key (dossier) references dossier (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

create table vote_sheet_roll (
    vote_sheet   bigint       not null,
    seq_no       integer      not null,
    person       bigint       not null,
    name         varchar(100) not null,
    excluded_for varchar(100),
    primary key (vote_sheet, seq_no),
    constraint fk_vote_sheet_roll_sheet foreign key (vote_sheet) references vote_sheet (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

create table admission_form (
    id        bigint      not null,
    number    varchar(64) not null,
    dossier   bigint      not null,
    state     varchar(12) not null,
    issued_on date        not null,
    ended_on  date,
    version   bigint      not null,
    primary key (id),
    constraint uk_admission_form_number unique (number),
    constraint fk_admission_form_dossier foreign key (dossier) references dossier (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index ix_admission_form_dossier on admission_form (dossier, state);

create table sponsorship (
    id           bigint      not null,
    dossier      bigint      not null,
    person       bigint      not null,
    role         varchar(12) not null,
    served_from  date        not null,
    served_until date,
    version      bigint      not null,
    primary key (id),
    constraint fk_sponsorship_dossier foreign key (dossier) references dossier (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index ix_sponsorship_dossier on sponsorship (dossier, role);

create index ix_sponsorship_person on sponsorship (person, role);

create table dossier_warning (
    id        bigint      not null,
    dossier   bigint      not null,
    code      varchar(8)  not null,
    level     varchar(8)  not null,
    limit_on  date        not null,
    raised_on date        not null,
    primary key (id),
    constraint uk_dossier_warning unique (dossier, code, level, limit_on),
    constraint fk_dossier_warning_dossier foreign key (dossier) references dossier (id)
) default charset = utf8mb4 collate = utf8mb4_bin;
