create table account (
    id            bigint       not null,
    name          varchar(64)  not null,
    person        bigint,
    office        varchar(20),
    password_hash varchar(255) not null,
    enabled       boolean      not null,
    created_at    datetime(6) not null,
    version       bigint       not null,
    primary key (id),
    constraint uk_account_name unique (name),
    constraint uk_account_person unique (person)
) default charset = utf8mb4 collate = utf8mb4_bin;
