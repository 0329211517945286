-- Messages of Spring Integration 7: INT_CHANNEL_MESSAGE of its schema-postgresql.sql, beside the bookkeeping of Spring Batch. Each is a part
-- of a step that a worker on another machine may do; its row is gone when one has taken it.
CREATE SEQUENCE batch.INT_MESSAGE_SEQ START WITH 1 INCREMENT BY 1 NO CYCLE;

CREATE TABLE batch.INT_CHANNEL_MESSAGE (
    MESSAGE_ID CHAR(36) NOT NULL,
    GROUP_KEY CHAR(36) NOT NULL,
    CREATED_DATE BIGINT NOT NULL,
    MESSAGE_PRIORITY BIGINT,
    MESSAGE_SEQUENCE BIGINT NOT NULL DEFAULT nextval('batch.INT_MESSAGE_SEQ'),
    MESSAGE_CONTENT BYTEA,
    REGION VARCHAR(100) NOT NULL,
    constraint INT_CHANNEL_MESSAGE_PK primary key (REGION, GROUP_KEY, CREATED_DATE, MESSAGE_SEQUENCE)
);

CREATE INDEX INT_CHANNEL_MSG_DELETE_IDX ON batch.INT_CHANNEL_MESSAGE (REGION, GROUP_KEY, MESSAGE_ID);

COMMENT ON TABLE batch.INT_CHANNEL_MESSAGE IS 'One part of a running step that is offered to workers elsewhere and that none has taken yet';
COMMENT ON COLUMN batch.INT_CHANNEL_MESSAGE.MESSAGE_ID IS 'Identifier';
COMMENT ON COLUMN batch.INT_CHANNEL_MESSAGE.GROUP_KEY IS 'Channel, as a UUID made of its name';
COMMENT ON COLUMN batch.INT_CHANNEL_MESSAGE.CREATED_DATE IS 'When it was sent, in milliseconds since 1970';
COMMENT ON COLUMN batch.INT_CHANNEL_MESSAGE.MESSAGE_PRIORITY IS 'Not used';
COMMENT ON COLUMN batch.INT_CHANNEL_MESSAGE.MESSAGE_SEQUENCE IS 'Order among messages of one millisecond';
COMMENT ON COLUMN batch.INT_CHANNEL_MESSAGE.MESSAGE_CONTENT IS 'Which step execution is offered, as a serialised Java object';
COMMENT ON COLUMN batch.INT_CHANNEL_MESSAGE.REGION IS 'Not used: always DEFAULT';
