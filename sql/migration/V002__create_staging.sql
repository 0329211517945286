-- Layer 2: one row per published record, renamed and cast, nothing else. Field names of the XML era stay verbatim.
-- A value that cannot be cast is NULL here and a row of staging.data_issue holds its text.
-- Every row knows its file and its position (1-based order of the record in the file).
CREATE SCHEMA staging;
COMMENT ON SCHEMA staging IS 'Layer 2: one row per published record, renamed and cast, with file and position';

CREATE TABLE staging.data_issue (
    data_issue_id  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source_file_id bigint NOT NULL REFERENCES source.source_file ON DELETE CASCADE,
    position       integer,
    record_key     text,
    kind           text NOT NULL,
    field          text,
    value          text,
    detail         text
);
COMMENT ON TABLE staging.data_issue IS 'A problem found while reading a file: one row per record and field';
COMMENT ON COLUMN staging.data_issue.data_issue_id IS 'Identifier; depends on the load order';
COMMENT ON COLUMN staging.data_issue.source_file_id IS 'File';
COMMENT ON COLUMN staging.data_issue.position IS 'Record in the file, NULL when the whole file is meant';
COMMENT ON COLUMN staging.data_issue.record_key IS 'SEAO number or OCID of the record, NULL when it has none';
COMMENT ON COLUMN staging.data_issue.kind IS 'Kind of issue, e.g. unreadable-amount, unknown-field';
COMMENT ON COLUMN staging.data_issue.field IS 'Published field, NULL when the whole record is meant';
COMMENT ON COLUMN staging.data_issue.value IS 'Published text, at most 500 characters, NULL when there is none';
COMMENT ON COLUMN staging.data_issue.detail IS 'What a maintainer needs besides, NULL when nothing';

CREATE TABLE staging.xml_notice (
    source_file_id         bigint NOT NULL REFERENCES source.source_file ON DELETE CASCADE,
    position               integer NOT NULL,
    numeroseao             text,
    numero                 text,
    organisme              text,
    municipal              text,
    adresse1               text,
    adresse2               text,
    ville                  text,
    province               text,
    pays                   text,
    codepostal             text,
    titre                  text,
    type                   text,
    nature                 text,
    precision              text,
    categorieseao          text,
    datepublication        timestamp,
    datefermeture          timestamp,
    datesaisieouverture    timestamp,
    datesaisieadjudication timestamp,
    dateadjudication       date,
    regionlivraison        text,
    unspscprincipale       text,
    disposition            text,
    hyperlienseao          text,
    published_fields       text[] NOT NULL,
    PRIMARY KEY (source_file_id, position)
);
COMMENT ON TABLE staging.xml_notice IS 'One <avis> of Avis_ or AvisRevisions_: a full restatement of a notice';
COMMENT ON COLUMN staging.xml_notice.source_file_id IS 'File';
COMMENT ON COLUMN staging.xml_notice.position IS 'Record in the file, from 1';
COMMENT ON COLUMN staging.xml_notice.numeroseao IS 'SEAO number, NULL when missing (an issue)';
COMMENT ON COLUMN staging.xml_notice.numero IS 'Reference number of the buyer';
COMMENT ON COLUMN staging.xml_notice.organisme IS 'Name of the buyer';
COMMENT ON COLUMN staging.xml_notice.municipal IS '1 for municipal bodies, 0 otherwise';
COMMENT ON COLUMN staging.xml_notice.adresse1 IS 'Address of the buyer';
COMMENT ON COLUMN staging.xml_notice.adresse2 IS 'Address of the buyer, second line';
COMMENT ON COLUMN staging.xml_notice.ville IS 'Town of the buyer';
COMMENT ON COLUMN staging.xml_notice.province IS 'Province of the buyer';
COMMENT ON COLUMN staging.xml_notice.pays IS 'Country of the buyer';
COMMENT ON COLUMN staging.xml_notice.codepostal IS 'Postal code of the buyer';
COMMENT ON COLUMN staging.xml_notice.titre IS 'Title of the notice';
COMMENT ON COLUMN staging.xml_notice.type IS 'Code of the mode of award';
COMMENT ON COLUMN staging.xml_notice.nature IS 'Code of the object';
COMMENT ON COLUMN staging.xml_notice.precision IS 'Code or text that qualifies the nature';
COMMENT ON COLUMN staging.xml_notice.categorieseao IS 'SEAO category, code and label; absent before 2018';
COMMENT ON COLUMN staging.xml_notice.datepublication IS 'Publication, local time; 1900-01-01 is NULL';
COMMENT ON COLUMN staging.xml_notice.datefermeture IS 'Closing, local time; 1900-01-01 is NULL';
COMMENT ON COLUMN staging.xml_notice.datesaisieouverture IS 'When the opening was entered, local time; 1900-01-01 is NULL';
COMMENT ON COLUMN staging.xml_notice.datesaisieadjudication IS 'When the award was entered, local time; 1900-01-01 is NULL';
COMMENT ON COLUMN staging.xml_notice.dateadjudication IS 'Award date; 1900-01-01 is NULL';
COMMENT ON COLUMN staging.xml_notice.regionlivraison IS 'Comma list of region codes, verbatim';
COMMENT ON COLUMN staging.xml_notice.unspscprincipale IS 'UNSPSC code, verbatim';
COMMENT ON COLUMN staging.xml_notice.disposition IS 'Code of the legal exception, verbatim';
COMMENT ON COLUMN staging.xml_notice.hyperlienseao IS 'Address of the notice on SEAO (old host)';
COMMENT ON COLUMN staging.xml_notice.published_fields IS 'Fields present in the record, empty or not: what this restatement can carry';

CREATE TABLE staging.xml_supplier (
    source_file_id      bigint NOT NULL REFERENCES source.source_file ON DELETE CASCADE,
    position            integer NOT NULL,
    supplier_position   integer NOT NULL,
    nomorganisation     text,
    adresse1            text,
    adresse2            text,
    ville               text,
    province            text,
    pays                text,
    codepostal          text,
    neq                 text,
    admissible          text,
    conforme            text,
    adjudicataire       text,
    montantsoumis       numeric(24,6),
    montantssoumisunite text,
    montantcontrat      numeric(24,6),
    montanttotalcontrat numeric(24,6),
    PRIMARY KEY (source_file_id, position, supplier_position)
);
COMMENT ON TABLE staging.xml_supplier IS 'One <fournisseur> of a notice: every bidder, the winner included';
COMMENT ON COLUMN staging.xml_supplier.source_file_id IS 'File';
COMMENT ON COLUMN staging.xml_supplier.position IS 'Position of the notice in the file, from 1';
COMMENT ON COLUMN staging.xml_supplier.supplier_position IS 'Order in the list of the notice, from 1';
COMMENT ON COLUMN staging.xml_supplier.nomorganisation IS 'Name as published';
COMMENT ON COLUMN staging.xml_supplier.adresse1 IS 'Address';
COMMENT ON COLUMN staging.xml_supplier.adresse2 IS 'Address, second line';
COMMENT ON COLUMN staging.xml_supplier.ville IS 'Town';
COMMENT ON COLUMN staging.xml_supplier.province IS 'Province or state';
COMMENT ON COLUMN staging.xml_supplier.pays IS 'Country, verbatim';
COMMENT ON COLUMN staging.xml_supplier.codepostal IS 'Postal code';
COMMENT ON COLUMN staging.xml_supplier.neq IS 'Québec enterprise number, verbatim';
COMMENT ON COLUMN staging.xml_supplier.admissible IS '1, 0 or NULL when not entered';
COMMENT ON COLUMN staging.xml_supplier.conforme IS '1, 0 or NULL when not entered';
COMMENT ON COLUMN staging.xml_supplier.adjudicataire IS '1 for a winner, 0 for a bidder';
COMMENT ON COLUMN staging.xml_supplier.montantsoumis IS 'Submitted figure, in the unit of montantssoumisunite';
COMMENT ON COLUMN staging.xml_supplier.montantssoumisunite IS 'Unit of montantsoumis only';
COMMENT ON COLUMN staging.xml_supplier.montantcontrat IS 'Awarded amount; 0 means not applicable';
COMMENT ON COLUMN staging.xml_supplier.montanttotalcontrat IS 'Total with options; 0 means not applicable; absent before 2018';

CREATE TABLE staging.xml_contract (
    source_file_id        bigint NOT NULL REFERENCES source.source_file ON DELETE CASCADE,
    position              integer NOT NULL,
    numeroseao            text,
    numero                text,
    datefinale            date,
    datepublicationfinale timestamp,
    montantfinal          numeric(24,6),
    nomcontractant        text,
    neqcontractant        text,
    PRIMARY KEY (source_file_id, position)
);
COMMENT ON TABLE staging.xml_contract IS 'One <contrat> of Contrats_ or ContratsRevisions_: final information of a finished contract';
COMMENT ON COLUMN staging.xml_contract.source_file_id IS 'File';
COMMENT ON COLUMN staging.xml_contract.position IS 'Record in the file, from 1';
COMMENT ON COLUMN staging.xml_contract.numeroseao IS 'SEAO number, NULL when missing (an issue)';
COMMENT ON COLUMN staging.xml_contract.numero IS 'Reference number of the buyer';
COMMENT ON COLUMN staging.xml_contract.datefinale IS 'End of the contract; 1900-01-01 is NULL';
COMMENT ON COLUMN staging.xml_contract.datepublicationfinale IS 'Publication of the final amount, NULL in the older format';
COMMENT ON COLUMN staging.xml_contract.montantfinal IS 'Final amount; 0 means not applicable';
COMMENT ON COLUMN staging.xml_contract.nomcontractant IS 'Contractor, NULL in the older format';
COMMENT ON COLUMN staging.xml_contract.neqcontractant IS 'NEQ of the contractor, verbatim';

CREATE TABLE staging.xml_expense_list (
    source_file_id bigint NOT NULL REFERENCES source.source_file ON DELETE CASCADE,
    position       integer NOT NULL,
    numeroseao     text,
    numero         text,
    expense_count  integer NOT NULL,
    PRIMARY KEY (source_file_id, position)
);
COMMENT ON TABLE staging.xml_expense_list IS 'One <avis> of Depenses_ or DepensesRevisions_: the list of extra expenses of a notice, possibly empty';
COMMENT ON COLUMN staging.xml_expense_list.source_file_id IS 'File';
COMMENT ON COLUMN staging.xml_expense_list.position IS 'Record in the file, from 1';
COMMENT ON COLUMN staging.xml_expense_list.numeroseao IS 'SEAO number, NULL when missing (an issue)';
COMMENT ON COLUMN staging.xml_expense_list.numero IS 'Reference number of the buyer';
COMMENT ON COLUMN staging.xml_expense_list.expense_count IS 'Expenses in the list; 0 withdraws them all in a revision';

CREATE TABLE staging.xml_expense (
    source_file_id         bigint NOT NULL REFERENCES source.source_file ON DELETE CASCADE,
    position               integer NOT NULL,
    expense_position       integer NOT NULL,
    datedepense            date,
    datepublicationdepense timestamp,
    montantdepense         numeric(24,6),
    description            text,
    nomcontractant         text,
    neqcontractant         text,
    PRIMARY KEY (source_file_id, position, expense_position)
);
COMMENT ON TABLE staging.xml_expense IS 'One <depense>: spending beyond the contract';
COMMENT ON COLUMN staging.xml_expense.source_file_id IS 'File';
COMMENT ON COLUMN staging.xml_expense.position IS 'Position of the list in the file, from 1';
COMMENT ON COLUMN staging.xml_expense.expense_position IS 'Order in the list, from 1';
COMMENT ON COLUMN staging.xml_expense.datedepense IS 'Date of the expense; 1900-01-01 is NULL';
COMMENT ON COLUMN staging.xml_expense.datepublicationdepense IS 'Publication of the expense, NULL in the older format';
COMMENT ON COLUMN staging.xml_expense.montantdepense IS 'Amount, may be negative';
COMMENT ON COLUMN staging.xml_expense.description IS 'Description as published';
COMMENT ON COLUMN staging.xml_expense.nomcontractant IS 'Contractor, may be NULL';
COMMENT ON COLUMN staging.xml_expense.neqcontractant IS 'NEQ of the contractor, verbatim';

CREATE TABLE staging.ocds_release (
    source_file_id                    bigint NOT NULL REFERENCES source.source_file ON DELETE CASCADE,
    position                          integer NOT NULL,
    ocid                              text,
    seao_number                       text,
    release_id                        text,
    released_at                       timestamptz,
    release_date                      timestamptz,
    tags                              text[] NOT NULL,
    initiation_type                   text,
    language                          text,
    buyer_name                        text,
    buyer_id                          text,
    buyer_party_name                  text,
    municipal                         text,
    tender_id                         text,
    tender_title                      text,
    tender_description                text,
    tender_status                     text,
    procuring_entity_name             text,
    procuring_entity_id               text,
    procurement_method                text,
    procurement_method_details        text,
    procurement_method_rationale      text,
    main_procurement_category         text,
    additional_procurement_categories text[] NOT NULL,
    tender_start_at                   timestamptz,
    tender_end_at                     timestamptz,
    tender_duration_in_days           integer,
    tenderer_count                    integer,
    tender_value                      numeric(24,6),
    tender_min_value                  numeric(24,6),
    delivery_area                     text,
    award_count                       integer NOT NULL,
    contract_count                    integer NOT NULL,
    bid_count                         integer NOT NULL,
    PRIMARY KEY (source_file_id, position)
);
COMMENT ON TABLE staging.ocds_release IS 'One release of an OCDS package: the full state of a contracting process at one moment';
COMMENT ON COLUMN staging.ocds_release.source_file_id IS 'File';
COMMENT ON COLUMN staging.ocds_release.position IS 'Record in the file, from 1';
COMMENT ON COLUMN staging.ocds_release.ocid IS 'Open Contracting ID, NULL when missing (an issue)';
COMMENT ON COLUMN staging.ocds_release.seao_number IS 'Suffix of the OCID, NULL when the OCID is not one of SEAO (an issue)';
COMMENT ON COLUMN staging.ocds_release.release_id IS 'id: version stamp, usually YYYYMMDDhhmmss in UTC';
COMMENT ON COLUMN staging.ocds_release.released_at IS 'The version stamp as a moment, NULL when it is not one (an issue)';
COMMENT ON COLUMN staging.ocds_release.release_date IS 'date: the original publication, does not change on updates';
COMMENT ON COLUMN staging.ocds_release.tags IS 'tag, may hold two';
COMMENT ON COLUMN staging.ocds_release.initiation_type IS 'initiationType';
COMMENT ON COLUMN staging.ocds_release.language IS 'language';
COMMENT ON COLUMN staging.ocds_release.buyer_name IS 'buyer.name, may be a sub-unit';
COMMENT ON COLUMN staging.ocds_release.buyer_id IS 'buyer.id';
COMMENT ON COLUMN staging.ocds_release.buyer_party_name IS 'Name of the party with the role buyer';
COMMENT ON COLUMN staging.ocds_release.municipal IS 'details.municipal of the buyer party';
COMMENT ON COLUMN staging.ocds_release.tender_id IS 'tender.id: reference number of the buyer';
COMMENT ON COLUMN staging.ocds_release.tender_title IS 'tender.title';
COMMENT ON COLUMN staging.ocds_release.tender_description IS 'tender.description';
COMMENT ON COLUMN staging.ocds_release.tender_status IS 'tender.status';
COMMENT ON COLUMN staging.ocds_release.procuring_entity_name IS 'tender.procuringEntity.name';
COMMENT ON COLUMN staging.ocds_release.procuring_entity_id IS 'tender.procuringEntity.id';
COMMENT ON COLUMN staging.ocds_release.procurement_method IS 'tender.procurementMethod';
COMMENT ON COLUMN staging.ocds_release.procurement_method_details IS 'tender.procurementMethodDetails';
COMMENT ON COLUMN staging.ocds_release.procurement_method_rationale IS 'tender.procurementMethodRationale';
COMMENT ON COLUMN staging.ocds_release.main_procurement_category IS 'tender.mainProcurementCategory';
COMMENT ON COLUMN staging.ocds_release.additional_procurement_categories IS 'tender.additionalProcurementCategories';
COMMENT ON COLUMN staging.ocds_release.tender_start_at IS 'tender.tenderPeriod.startDate';
COMMENT ON COLUMN staging.ocds_release.tender_end_at IS 'tender.tenderPeriod.endDate';
COMMENT ON COLUMN staging.ocds_release.tender_duration_in_days IS 'tender.tenderPeriod.durationInDay(s)';
COMMENT ON COLUMN staging.ocds_release.tenderer_count IS 'tender.numberOfTenderers';
COMMENT ON COLUMN staging.ocds_release.tender_value IS 'tender.value.amount';
COMMENT ON COLUMN staging.ocds_release.tender_min_value IS 'tender.minValue.amount';
COMMENT ON COLUMN staging.ocds_release.delivery_area IS 'tender.deliveryarea, verbatim';
COMMENT ON COLUMN staging.ocds_release.award_count IS 'Awards in the release';
COMMENT ON COLUMN staging.ocds_release.contract_count IS 'Contracts in the release';
COMMENT ON COLUMN staging.ocds_release.bid_count IS 'Bids in the release';

CREATE TABLE staging.ocds_party (
    source_file_id bigint NOT NULL REFERENCES source.source_file ON DELETE CASCADE,
    position       integer NOT NULL,
    party_position integer NOT NULL,
    party_id       text,
    name           text,
    roles          text[] NOT NULL,
    neq            text,
    municipal      text,
    street_address text,
    locality       text,
    region         text,
    postal_code    text,
    country_name   text,
    PRIMARY KEY (source_file_id, position, party_position)
);
COMMENT ON TABLE staging.ocds_party IS 'One entry of parties[]';
COMMENT ON COLUMN staging.ocds_party.source_file_id IS 'File';
COMMENT ON COLUMN staging.ocds_party.position IS 'Release in the file, from 1';
COMMENT ON COLUMN staging.ocds_party.party_position IS 'Order in parties[], from 1';
COMMENT ON COLUMN staging.ocds_party.party_id IS 'id, e.g. OP-47957 or FO-1141273343';
COMMENT ON COLUMN staging.ocds_party.name IS 'name';
COMMENT ON COLUMN staging.ocds_party.roles IS 'roles';
COMMENT ON COLUMN staging.ocds_party.neq IS 'details.neq (or NEQ)';
COMMENT ON COLUMN staging.ocds_party.municipal IS 'details.municipal (or Municipal)';
COMMENT ON COLUMN staging.ocds_party.street_address IS 'address.streetAddress; never shown';
COMMENT ON COLUMN staging.ocds_party.locality IS 'address.locality';
COMMENT ON COLUMN staging.ocds_party.region IS 'address.region';
COMMENT ON COLUMN staging.ocds_party.postal_code IS 'address.postalCode';
COMMENT ON COLUMN staging.ocds_party.country_name IS 'address.countryName';

CREATE TABLE staging.ocds_tenderer (
    source_file_id    bigint NOT NULL REFERENCES source.source_file ON DELETE CASCADE,
    position          integer NOT NULL,
    tenderer_position integer NOT NULL,
    tenderer_id       text,
    name              text,
    PRIMARY KEY (source_file_id, position, tenderer_position)
);
COMMENT ON TABLE staging.ocds_tenderer IS 'One entry of tender.tenderers[]';
COMMENT ON COLUMN staging.ocds_tenderer.source_file_id IS 'File';
COMMENT ON COLUMN staging.ocds_tenderer.position IS 'Release in the file, from 1';
COMMENT ON COLUMN staging.ocds_tenderer.tenderer_position IS 'Order, from 1';
COMMENT ON COLUMN staging.ocds_tenderer.tenderer_id IS 'id';
COMMENT ON COLUMN staging.ocds_tenderer.name IS 'name';

CREATE TABLE staging.ocds_item (
    source_file_id             bigint NOT NULL REFERENCES source.source_file ON DELETE CASCADE,
    position                   integer NOT NULL,
    item_position              integer NOT NULL,
    item_id                    text,
    description                text,
    classification_scheme      text,
    classification_id          text,
    classification_description text,
    additional_schemes         text[] NOT NULL,
    additional_ids             text[] NOT NULL,
    additional_descriptions    text[] NOT NULL,
    PRIMARY KEY (source_file_id, position, item_position)
);
COMMENT ON TABLE staging.ocds_item IS 'One entry of tender.items[], its additional classifications flattened into arrays';
COMMENT ON COLUMN staging.ocds_item.source_file_id IS 'File';
COMMENT ON COLUMN staging.ocds_item.position IS 'Release in the file, from 1';
COMMENT ON COLUMN staging.ocds_item.item_position IS 'Order, from 1';
COMMENT ON COLUMN staging.ocds_item.item_id IS 'id: SEAO category code';
COMMENT ON COLUMN staging.ocds_item.description IS 'description: category code and label';
COMMENT ON COLUMN staging.ocds_item.classification_scheme IS 'classification.scheme';
COMMENT ON COLUMN staging.ocds_item.classification_id IS 'classification.id';
COMMENT ON COLUMN staging.ocds_item.classification_description IS 'classification.description';
COMMENT ON COLUMN staging.ocds_item.additional_schemes IS 'additionalClassifications[].scheme';
COMMENT ON COLUMN staging.ocds_item.additional_ids IS 'additionalClassifications[].id';
COMMENT ON COLUMN staging.ocds_item.additional_descriptions IS 'additionalClassifications[].description';

CREATE TABLE staging.ocds_document (
    source_file_id    bigint NOT NULL REFERENCES source.source_file ON DELETE CASCADE,
    position          integer NOT NULL,
    document_position integer NOT NULL,
    url               text,
    PRIMARY KEY (source_file_id, position, document_position)
);
COMMENT ON TABLE staging.ocds_document IS 'One entry of tender.documents[]';
COMMENT ON COLUMN staging.ocds_document.source_file_id IS 'File';
COMMENT ON COLUMN staging.ocds_document.position IS 'Release in the file, from 1';
COMMENT ON COLUMN staging.ocds_document.document_position IS 'Order, from 1';
COMMENT ON COLUMN staging.ocds_document.url IS 'url; the first is the public page of the notice';

CREATE TABLE staging.ocds_lot (
    source_file_id bigint NOT NULL REFERENCES source.source_file ON DELETE CASCADE,
    position       integer NOT NULL,
    lot_position   integer NOT NULL,
    lot_id         text,
    title          text,
    status         text,
    start_date     date,
    end_date       date,
    PRIMARY KEY (source_file_id, position, lot_position)
);
COMMENT ON TABLE staging.ocds_lot IS 'One entry of tender.lots[]';
COMMENT ON COLUMN staging.ocds_lot.source_file_id IS 'File';
COMMENT ON COLUMN staging.ocds_lot.position IS 'Release in the file, from 1';
COMMENT ON COLUMN staging.ocds_lot.lot_position IS 'Order, from 1';
COMMENT ON COLUMN staging.ocds_lot.lot_id IS 'id';
COMMENT ON COLUMN staging.ocds_lot.title IS 'title';
COMMENT ON COLUMN staging.ocds_lot.status IS 'status';
COMMENT ON COLUMN staging.ocds_lot.start_date IS 'contractPeriod.startDate';
COMMENT ON COLUMN staging.ocds_lot.end_date IS 'contractPeriod.endDate';

CREATE TABLE staging.ocds_bid (
    source_file_id bigint NOT NULL REFERENCES source.source_file ON DELETE CASCADE,
    position       integer NOT NULL,
    bid_position   integer NOT NULL,
    bid_id         text,
    admissible     text,
    conform        text,
    value          numeric(24,6),
    value_unit     text,
    related_lots   text[] NOT NULL,
    PRIMARY KEY (source_file_id, position, bid_position)
);
COMMENT ON TABLE staging.ocds_bid IS 'One entry of bids[]';
COMMENT ON COLUMN staging.ocds_bid.source_file_id IS 'File';
COMMENT ON COLUMN staging.ocds_bid.position IS 'Release in the file, from 1';
COMMENT ON COLUMN staging.ocds_bid.bid_position IS 'Order, from 1';
COMMENT ON COLUMN staging.ocds_bid.bid_id IS 'id: the tenderer';
COMMENT ON COLUMN staging.ocds_bid.admissible IS 'admissible, verbatim';
COMMENT ON COLUMN staging.ocds_bid.conform IS 'conform, verbatim';
COMMENT ON COLUMN staging.ocds_bid.value IS 'value, in the unit of valueUnit';
COMMENT ON COLUMN staging.ocds_bid.value_unit IS 'valueUnit';
COMMENT ON COLUMN staging.ocds_bid.related_lots IS 'relatedLots';

CREATE TABLE staging.ocds_award (
    source_file_id bigint NOT NULL REFERENCES source.source_file ON DELETE CASCADE,
    position       integer NOT NULL,
    award_position integer NOT NULL,
    award_id       text,
    title          text,
    status         text,
    award_date     date,
    amount         numeric(24,6),
    currency       text,
    total_amount   numeric(24,6),
    related_lots   text[] NOT NULL,
    PRIMARY KEY (source_file_id, position, award_position)
);
COMMENT ON TABLE staging.ocds_award IS 'One entry of awards[]';
COMMENT ON COLUMN staging.ocds_award.source_file_id IS 'File';
COMMENT ON COLUMN staging.ocds_award.position IS 'Release in the file, from 1';
COMMENT ON COLUMN staging.ocds_award.award_position IS 'Order, from 1';
COMMENT ON COLUMN staging.ocds_award.award_id IS 'id';
COMMENT ON COLUMN staging.ocds_award.title IS 'title';
COMMENT ON COLUMN staging.ocds_award.status IS 'status';
COMMENT ON COLUMN staging.ocds_award.award_date IS 'date; 0001-01-01 is NULL';
COMMENT ON COLUMN staging.ocds_award.amount IS 'value.amount';
COMMENT ON COLUMN staging.ocds_award.currency IS 'value.currency';
COMMENT ON COLUMN staging.ocds_award.total_amount IS 'value.totalAmount (or totalamount): with options, or repeated per lot; never summed';
COMMENT ON COLUMN staging.ocds_award.related_lots IS 'relatedLots';

CREATE TABLE staging.ocds_award_supplier (
    source_file_id    bigint NOT NULL REFERENCES source.source_file ON DELETE CASCADE,
    position          integer NOT NULL,
    award_position    integer NOT NULL,
    supplier_position integer NOT NULL,
    supplier_id       text,
    name              text,
    PRIMARY KEY (source_file_id, position, award_position, supplier_position)
);
COMMENT ON TABLE staging.ocds_award_supplier IS 'One entry of awards[].suppliers[]';
COMMENT ON COLUMN staging.ocds_award_supplier.source_file_id IS 'File';
COMMENT ON COLUMN staging.ocds_award_supplier.position IS 'Release in the file, from 1';
COMMENT ON COLUMN staging.ocds_award_supplier.award_position IS 'Award in the release, from 1';
COMMENT ON COLUMN staging.ocds_award_supplier.supplier_position IS 'Order, from 1';
COMMENT ON COLUMN staging.ocds_award_supplier.supplier_id IS 'id';
COMMENT ON COLUMN staging.ocds_award_supplier.name IS 'name';

CREATE TABLE staging.ocds_contract (
    source_file_id    bigint NOT NULL REFERENCES source.source_file ON DELETE CASCADE,
    position          integer NOT NULL,
    contract_position integer NOT NULL,
    contract_id       text,
    award_id          text,
    title             text,
    status            text,
    start_date        date,
    end_date          date,
    duration_in_days  integer,
    amount            numeric(24,6),
    currency          text,
    date_signed       date,
    PRIMARY KEY (source_file_id, position, contract_position)
);
COMMENT ON TABLE staging.ocds_contract IS 'One entry of contracts[]';
COMMENT ON COLUMN staging.ocds_contract.source_file_id IS 'File';
COMMENT ON COLUMN staging.ocds_contract.position IS 'Release in the file, from 1';
COMMENT ON COLUMN staging.ocds_contract.contract_position IS 'Order, from 1';
COMMENT ON COLUMN staging.ocds_contract.contract_id IS 'id';
COMMENT ON COLUMN staging.ocds_contract.award_id IS 'awardID';
COMMENT ON COLUMN staging.ocds_contract.title IS 'title';
COMMENT ON COLUMN staging.ocds_contract.status IS 'status';
COMMENT ON COLUMN staging.ocds_contract.start_date IS 'period.startDate';
COMMENT ON COLUMN staging.ocds_contract.end_date IS 'period.endDate';
COMMENT ON COLUMN staging.ocds_contract.duration_in_days IS 'period.durationInDays (or durationInDay)';
COMMENT ON COLUMN staging.ocds_contract.amount IS 'value.amount; final when the contract is terminated';
COMMENT ON COLUMN staging.ocds_contract.currency IS 'value.currency';
COMMENT ON COLUMN staging.ocds_contract.date_signed IS 'dateSigned; 0001-01-01 is NULL';

CREATE TABLE staging.ocds_amendment (
    source_file_id     bigint NOT NULL REFERENCES source.source_file ON DELETE CASCADE,
    position           integer NOT NULL,
    contract_position  integer NOT NULL,
    amendment_position integer NOT NULL,
    amendment_id       text,
    amendment_date     date,
    rationale          text,
    PRIMARY KEY (source_file_id, position, contract_position, amendment_position)
);
COMMENT ON TABLE staging.ocds_amendment IS 'One entry of contracts[].amendments[]; it has no amount';
COMMENT ON COLUMN staging.ocds_amendment.source_file_id IS 'File';
COMMENT ON COLUMN staging.ocds_amendment.position IS 'Release in the file, from 1';
COMMENT ON COLUMN staging.ocds_amendment.contract_position IS 'Contract in the release, from 1';
COMMENT ON COLUMN staging.ocds_amendment.amendment_position IS 'Order, from 1';
COMMENT ON COLUMN staging.ocds_amendment.amendment_id IS 'id';
COMMENT ON COLUMN staging.ocds_amendment.amendment_date IS 'date';
COMMENT ON COLUMN staging.ocds_amendment.rationale IS 'rationale';

CREATE TABLE staging.ocds_transaction (
    source_file_id       bigint NOT NULL REFERENCES source.source_file ON DELETE CASCADE,
    position             integer NOT NULL,
    contract_position    integer NOT NULL,
    transaction_position integer NOT NULL,
    transaction_id       text,
    source               text,
    transaction_date     date,
    amount               numeric(24,6),
    currency             text,
    PRIMARY KEY (source_file_id, position, contract_position, transaction_position)
);
COMMENT ON TABLE staging.ocds_transaction IS 'One entry of contracts[].implementation.transactions[]: an expense';
COMMENT ON COLUMN staging.ocds_transaction.source_file_id IS 'File';
COMMENT ON COLUMN staging.ocds_transaction.position IS 'Release in the file, from 1';
COMMENT ON COLUMN staging.ocds_transaction.contract_position IS 'Contract in the release, from 1';
COMMENT ON COLUMN staging.ocds_transaction.transaction_position IS 'Order, from 1';
COMMENT ON COLUMN staging.ocds_transaction.transaction_id IS 'id';
COMMENT ON COLUMN staging.ocds_transaction.source IS 'source';
COMMENT ON COLUMN staging.ocds_transaction.transaction_date IS 'date';
COMMENT ON COLUMN staging.ocds_transaction.amount IS 'value.amount';
COMMENT ON COLUMN staging.ocds_transaction.currency IS 'value.currency';

CREATE TABLE staging.ocds_related_process (
    source_file_id   bigint NOT NULL REFERENCES source.source_file ON DELETE CASCADE,
    position         integer NOT NULL,
    related_position integer NOT NULL,
    related_id       text,
    relationship     text[] NOT NULL,
    title            text,
    scheme           text,
    identifier       text,
    PRIMARY KEY (source_file_id, position, related_position)
);
COMMENT ON TABLE staging.ocds_related_process IS 'One entry of relatedProcesses[]';
COMMENT ON COLUMN staging.ocds_related_process.source_file_id IS 'File';
COMMENT ON COLUMN staging.ocds_related_process.position IS 'Release in the file, from 1';
COMMENT ON COLUMN staging.ocds_related_process.related_position IS 'Order, from 1';
COMMENT ON COLUMN staging.ocds_related_process.related_id IS 'id: SEAO number of the other process';
COMMENT ON COLUMN staging.ocds_related_process.relationship IS 'relationship';
COMMENT ON COLUMN staging.ocds_related_process.title IS 'title';
COMMENT ON COLUMN staging.ocds_related_process.scheme IS 'scheme';
COMMENT ON COLUMN staging.ocds_related_process.identifier IS 'identifier';

CREATE INDEX xml_notice_number_idx ON staging.xml_notice (numeroseao);
CREATE INDEX xml_contract_number_idx ON staging.xml_contract (numeroseao);
CREATE INDEX xml_expense_list_number_idx ON staging.xml_expense_list (numeroseao);
CREATE INDEX ocds_release_number_idx ON staging.ocds_release (seao_number);
CREATE INDEX data_issue_kind_idx ON staging.data_issue (kind);
