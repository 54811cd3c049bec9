-- Whoever comes from an organization whose records are not here brings these two days along.
alter table membership_event add column joined_on date;
alter table membership_event add column converted_on date;

create table transfer_series (
    series      varchar(40) not null,
    series_year integer     not null,
    last_number integer     not null,
    primary key (series, series_year)
) default charset = utf8mb4 collate = utf8mb4_bin;

create table transfer_release (
    id                bigint       not null,
    number            varchar(16)  not null,
    batch             varchar(16),
    person            bigint       not null,
    live_person       bigint,
    category          varchar(16)  not null,
    branch            varchar(32)  not null,
    committee         varchar(32)  not null,
    path              varchar(500) not null,
    to_kind           varchar(20)  not null,
    to_deployment     varchar(16),
    to_committee      varchar(32),
    to_branch         varchar(32),
    to_name           varchar(200) not null,
    to_address        varchar(200),
    to_region         varchar(64),
    cause             varchar(16)  not null,
    leaving_on        date         not null,
    state             varchar(16)  not null,
    shelf             varchar(12)  not null,
    dues_paid_through varchar(7),
    valid_until       date,
    process_key       varchar(64)  not null,
    opened_at         datetime(6)  not null,
    ended_on          date,
    version           bigint       not null,
    primary key (id),
    constraint uk_transfer_release_number unique (number),
    constraint uk_transfer_release_live_person unique (live_person)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index ix_transfer_release_shelf on transfer_release (shelf, path, id);

create index ix_transfer_release_path on transfer_release (path, id);

create index ix_transfer_release_person on transfer_release (person);

create index ix_transfer_release_batch on transfer_release (batch);

create table transfer_letter (
    id               bigint       not null,
    release_id       bigint       not null,
    number           varchar(64)  not null,
    issuer           varchar(32)  not null,
    issued_year      integer      not null,
    seq_no           integer      not null,
    issued_on        date         not null,
    validity_days    integer      not null,
    valid_until      date         not null,
    addressee        varchar(200) not null,
    contact_phone    varchar(40),
    token            varchar(32)  not null,
    state            varchar(16)  not null,
    void_cause       varchar(16),
    heard_step       integer      not null,
    heard_state      varchar(16)  not null,
    received_on      date,
    receipt_due_on   date,
    ended_on         date,
    receiving_branch varchar(200),
    handler          varchar(40),
    handler_phone    varchar(40),
    scan_number      varchar(64),
    primary key (id),
    constraint uk_transfer_letter_number unique (number),
    constraint uk_transfer_letter_series unique (issuer, issued_year, seq_no),
    constraint uk_transfer_letter_token unique (token),
    constraint fk_transfer_letter_release foreign key (release_id) references transfer_release (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

create table transfer_admission (
    id                bigint       not null,
    letter            varchar(64)  not null,
    from_deployment   varchar(16),
    paper_number      varchar(64),
    issuer_name       varchar(200),
    origin_name       varchar(200),
    contact_phone     varchar(40),
    person            bigint,
    committee         varchar(32),
    branch            varchar(32),
    wished_branch     varchar(32),
    path              varchar(500) not null,
    joined_on         date,
    converted_on      date,
    probation_until   date,
    issued_on         date,
    valid_until       date,
    dues_paid_through varchar(7),
    state             varchar(16)  not null,
    shelf             varchar(12)  not null,
    return_reason     varchar(24),
    received_on       date,
    ended_on          date,
    handler           varchar(40),
    handler_phone     varchar(40),
    arrived_at        datetime(6)  not null,
    version           bigint       not null,
    primary key (id),
    constraint uk_transfer_admission_letter unique (letter)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index ix_transfer_admission_shelf on transfer_admission (shelf, path, id);

create index ix_transfer_admission_path on transfer_admission (path, id);

create index ix_transfer_admission_person on transfer_admission (person);

create table transfer_release_entry (
    release_id   bigint      not null,
    seq_no       integer     not null,
    event        varchar(24) not null,
    occurred_on  date        not null,
    letter       varchar(64),
    place        varchar(200),
    note         varchar(3000),
    recorded_at  datetime(6) not null,
    recorded_by  varchar(64) not null,
    primary key (release_id, seq_no),
    constraint fk_transfer_release_entry foreign key (release_id) references transfer_release (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

create table transfer_admission_entry (
    admission_id bigint      not null,
    seq_no       integer     not null,
    event        varchar(24) not null,
    occurred_on  date        not null,
    letter       varchar(64),
    place        varchar(200),
    note         varchar(3000),
    recorded_at  datetime(6) not null,
    recorded_by  varchar(64) not null,
    primary key (admission_id, seq_no),
    constraint fk_transfer_admission_entry foreign key (admission_id) references transfer_admission (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

create table transfer_directory (
    deployment varchar(16)  not null,
    committee  varchar(32)  not null,
    name       varchar(200) not null,
    region     varchar(64),
    primary key (deployment, committee)
) default charset = utf8mb4 collate = utf8mb4_bin;
