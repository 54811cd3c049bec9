-- Scans and files of a case. The content lies in the file store, encrypted, under a random name; what was withdrawn stays listed.
create table attachment (
    id              bigint       not null,
    case_number     varchar(40)  not null,
    step            varchar(32)  not null,
    kind            varchar(40)  not null,
    name            varchar(120) not null,
    file_kind       varchar(8)   not null,
    size_bytes      integer      not null,
    content_hash    varbinary(32) not null,
    store_key       varchar(40)  not null,
    stored_at       datetime(6)  not null,
    stored_by       varchar(64)  not null,
    withdrawn_at    datetime(6),
    withdrawn_by    varchar(64),
    withdrawn_why   varchar(200),
    version         bigint       not null,
    primary key (id),
    constraint uk_attachment_store_key unique (store_key)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index ix_attachment_case on attachment (case_number, id);
