create table demo_clock (
    id            int    not null,
    shift_seconds bigint not null,
    primary key (id)
) default charset = utf8mb4 collate = utf8mb4_bin;
