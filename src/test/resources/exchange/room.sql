create table room_letter (
    sender varchar(16) not null,
    id     varchar(32) not null
);
