create table intake_receipt (
    id           bigint       not null,
    receipt_no   varchar(32)  not null,
    dossier      varchar(32)  not null,
    request_key  varchar(64),
    request_body varchar(64)  not null,
    received_at  datetime(6) not null,
    primary key (id),
    constraint uk_intake_receipt_no unique (receipt_no),
    constraint uk_intake_request_key unique (request_key)
) default charset = utf8mb4 collate = utf8mb4_bin;
