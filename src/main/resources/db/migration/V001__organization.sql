create table organization (
    id             bigint       not null,
    code           varchar(32)  not null,
    name           varchar(200) not null,
    kind           varchar(20)  not null,
    parent_code    varchar(32),
    path           varchar(500) not null,
    established_on date         not null,
    dissolved_on   date,
    temporary      boolean      not null,
    approves       boolean      not null,
    region         varchar(64),
    version        bigint       not null,
    primary key (id),
    constraint uk_organization_code unique (code),
    constraint fk_organization_parent foreign key (parent_code) references organization (code)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index ix_organization_path on organization (path);

create table post (
    id           bigint      not null,
    organization varchar(32) not null,
    kind         varchar(20) not null,
    person       bigint      not null,
    held_from    date        not null,
    held_until   date,
    version      bigint      not null,
    primary key (id),
    constraint fk_post_organization foreign key (organization) references organization (code)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index ix_post_person on post (person, held_from);

create index ix_post_organization on post (organization, kind, held_from);
