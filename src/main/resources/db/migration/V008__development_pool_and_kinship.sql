create table activist_pool_analysis (
    id                   bigint       not null,
    number               varchar(48)  not null,
    committee            varchar(32)  not null,
    path                 varchar(500) not null,
    analysis_year        integer      not null,
    opened_on            date         not null,
    analyzed_on          date,
    activists            integer,
    under_one_year       integer,
    one_to_two_years     integer,
    over_two_years       integer,
    overdue_observations integer,
    findings             varchar(2000),
    measures             varchar(2000),
    reason               varchar(2000),
    recorded_at          datetime(6),
    recorded_by          varchar(64),
    recorded_by_person   bigint,
    version              bigint       not null,
    primary key (id),
    constraint uk_activist_pool_analysis_number unique (number),
    constraint uk_activist_pool_analysis_year unique (committee, analysis_year)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index ix_dossier_committee on dossier (committee, stage);

create table kinship (
    id                 bigint      not null,
    person             bigint      not null,
    relative           bigint      not null,
    known_on           date        not null,
    provenance         varchar(12) not null,
    recorded_at        datetime(6) not null,
    recorded_by        varchar(64) not null,
    recorded_by_person bigint,
    primary key (id),
    constraint fk_kinship_person foreign key (person) references person (id),
    constraint fk_kinship_relative foreign key (relative) references person (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index ix_kinship_person on kinship (person);

create index ix_kinship_relative on kinship (relative);
