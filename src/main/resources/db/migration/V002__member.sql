create table person (
    id             bigint         not null,
    name           varchar(100)   not null,
    id_number      varbinary(128) not null,
    id_number_hash varbinary(32)  not null,
    phone          varbinary(128),
    birth          date           not null,
    sex            varchar(10)    not null,
    ethnicity      varchar(2)     not null,
    education      varchar(2)     not null,
    created_at     datetime(6)    not null,
    version        bigint         not null,
    primary key (id),
    constraint uk_person_id_number_hash unique (id_number_hash)
) default charset = utf8mb4 collate = utf8mb4_bin;

create table membership_event (
    id                 bigint      not null,
    person             bigint      not null,
    kind               varchar(24) not null,
    happened_on        date        not null,
    organization       varchar(32),
    reason             varchar(32),
    until_on           date,
    approved_by        varchar(200),
    group_code         varchar(32),
    note               varchar(1000),
    provenance         varchar(12) not null,
    recorded_at        datetime(6) not null,
    recorded_by        varchar(64) not null,
    recorded_by_person bigint,
    primary key (id),
    constraint fk_membership_event_person foreign key (person) references person (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index ix_membership_event_person on membership_event (person, happened_on);

create index ix_membership_event_organization on membership_event (organization, happened_on, person);

create table membership (
    person           bigint       not null,
    branch           varchar(32),
    path             varchar(500) not null,
    group_code       varchar(32),
    category         varchar(16)  not null,
    withheld_rights  boolean      not null,
    under_correction boolean      not null,
    suspended        boolean      not null,
    deceased         boolean      not null,
    impact_until     date,
    applied_on       date,
    activist_on      date,
    candidate_on     date,
    joined_on        date,
    probation_until  date,
    converted_on     date,
    removed_on       date,
    version          bigint       not null,
    primary key (person),
    constraint fk_membership_person foreign key (person) references person (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index ix_membership_path on membership (path, person);
