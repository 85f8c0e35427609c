-- CreateTable
CREATE TABLE "Region" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "settings" TEXT NOT NULL,
    "exampleData" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Municipality" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "regionId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "cbsCode" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "tileColumn" INTEGER NOT NULL,
    "tileRow" INTEGER NOT NULL,
    CONSTRAINT "Municipality_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Body" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT,
    "decides" TEXT,
    "decidesEn" TEXT,
    "municipalityId" TEXT,
    CONSTRAINT "Body_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BodyAlias" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "bodyId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "period" TEXT,
    CONSTRAINT "BodyAlias_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "GlossaryTerm" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "termEn" TEXT,
    "explanation" TEXT NOT NULL,
    "explanationEn" TEXT,
    "aliases" TEXT NOT NULL DEFAULT '[]',
    "source" TEXT
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT,
    "publisher" TEXT,
    "dated" TEXT,
    "reference" TEXT,
    "note" TEXT,
    "noteEn" TEXT,
    "documentId" TEXT,
    CONSTRAINT "Source_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT,
    "summary" TEXT,
    "summaryEn" TEXT,
    "roundId" TEXT,
    CONSTRAINT "Document_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DocumentVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "documentId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "dated" TEXT,
    "status" TEXT NOT NULL,
    "note" TEXT,
    "noteEn" TEXT,
    CONSTRAINT "DocumentVersion_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Principle" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT,
    "plainTitle" TEXT NOT NULL,
    "plainTitleEn" TEXT,
    "explanation" TEXT NOT NULL,
    "explanationEn" TEXT,
    "opportunities" TEXT NOT NULL DEFAULT '[]',
    "needs" TEXT NOT NULL DEFAULT '[]',
    "figures" TEXT NOT NULL DEFAULT '[]',
    "source" TEXT
);

-- CreateTable
CREATE TABLE "PrincipleAction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "principleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "textEn" TEXT,
    "parts" TEXT NOT NULL DEFAULT '[]',
    "status" TEXT NOT NULL DEFAULT 'unknown',
    "basis" TEXT NOT NULL DEFAULT 'unknown',
    "basisNote" TEXT,
    "basisNoteEn" TEXT,
    "horizon" TEXT,
    "indicator" TEXT,
    "indicatorEn" TEXT,
    "notTestable" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT,
    CONSTRAINT "PrincipleAction_principleId_fkey" FOREIGN KEY ("principleId") REFERENCES "Principle" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PrincipleActionOwner" (
    "actionId" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,

    PRIMARY KEY ("actionId", "bodyId"),
    CONSTRAINT "PrincipleActionOwner_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "PrincipleAction" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PrincipleActionOwner_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PrincipleWordingChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "principleId" TEXT NOT NULL,
    "themeId" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "changedOn" TEXT NOT NULL,
    CONSTRAINT "PrincipleWordingChange_principleId_fkey" FOREIGN KEY ("principleId") REFERENCES "Principle" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PrincipleWordingChange_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Round" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT,
    "question" TEXT NOT NULL,
    "questionEn" TEXT,
    "summary" TEXT NOT NULL,
    "summaryEn" TEXT,
    "scope" TEXT NOT NULL,
    "municipalityId" TEXT,
    "phase" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'prepared',
    "influenceLevel" TEXT,
    "deciderBodyId" TEXT,
    "deciderNote" TEXT,
    "deciderNoteEn" TEXT,
    "space" TEXT,
    "spaceEn" TEXT,
    "voice" TEXT,
    "voiceEn" TEXT,
    "audience" TEXT,
    "audienceEn" TEXT,
    "influence" TEXT,
    "influenceEn" TEXT,
    "framesFixedOn" TEXT,
    "framesFixedNote" TEXT,
    "framesFixedNoteEn" TEXT,
    "announcedAt" DATETIME,
    "opensAt" DATETIME,
    "closesAt" DATETIME,
    "replyDueAt" DATETIME,
    "reportedBackAt" DATETIME,
    "evaluatedAt" DATETIME,
    "example" BOOLEAN NOT NULL DEFAULT false,
    "secret" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Round_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Round_deciderBodyId_fkey" FOREIGN KEY ("deciderBodyId") REFERENCES "Body" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RoundFrameItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "textEn" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "validFrom" DATETIME NOT NULL,
    "validUntil" DATETIME,
    "source" TEXT,
    CONSTRAINT "RoundFrameItem_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RoundPrinciple" (
    "roundId" TEXT NOT NULL,
    "principleId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "reasonEn" TEXT,

    PRIMARY KEY ("roundId", "principleId"),
    CONSTRAINT "RoundPrinciple_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RoundPrinciple_principleId_fkey" FOREIGN KEY ("principleId") REFERENCES "Principle" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RoundModerator" (
    "roundId" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,

    PRIMARY KEY ("roundId", "staffId"),
    CONSTRAINT "RoundModerator_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RoundModerator_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffAccount" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Activity" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT,
    "heldOn" TEXT,
    "heldOnNote" TEXT,
    "heldOnNoteEn" TEXT,
    "beforeFrames" BOOLEAN,
    "reportStatus" TEXT,
    "reportNote" TEXT,
    "reportNoteEn" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "supervisors" INTEGER,
    "municipalitiesReached" INTEGER,
    "municipalitiesSource" TEXT,
    "note" TEXT,
    "noteEn" TEXT,
    CONSTRAINT "Activity_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ActivityMunicipality" (
    "activityId" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,

    PRIMARY KEY ("activityId", "municipalityId"),
    CONSTRAINT "ActivityMunicipality_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ActivityMunicipality_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SourceCount" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "activityId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "roles" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "place" TEXT,
    "quote" TEXT,
    "note" TEXT,
    "noteEn" TEXT,
    "enteredById" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SourceCount_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SourceCount_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "codeHash" TEXT NOT NULL,
    "createdOn" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'nl'
);

-- CreateTable
CREATE TABLE "ContactAddress" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "confirmedAt" DATETIME,
    "tokenHash" TEXT,
    "tokenExpiresAt" DATETIME,
    "frequency" TEXT NOT NULL DEFAULT 'atOnce',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ContactAddress_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LedgerPerson" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "emailConfirmed" BOOLEAN NOT NULL DEFAULT false,
    "linked" BOOLEAN NOT NULL DEFAULT false
);

-- CreateTable
CREATE TABLE "Participation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "personKey" TEXT NOT NULL,
    "subjectKey" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "ageBand" TEXT,
    "municipalityId" TEXT,
    "experienceExpert" BOOLEAN NOT NULL DEFAULT false,
    "forOrganisation" BOOLEAN NOT NULL DEFAULT false,
    "channel" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "beforeFrames" BOOLEAN,
    "day" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'counted',
    CONSTRAINT "Participation_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Participation_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Participation_personKey_fkey" FOREIGN KEY ("personKey") REFERENCES "LedgerPerson" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Participation_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Follow" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "targetKind" TEXT NOT NULL,
    "targetId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Follow_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Survey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT,
    "intro" TEXT NOT NULL,
    "introEn" TEXT,
    "minutes" INTEGER,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "opensAt" DATETIME,
    "closesAt" DATETIME,
    "extendedAt" DATETIME,
    "calm" BOOLEAN NOT NULL DEFAULT false,
    "resultsPublic" BOOLEAN NOT NULL DEFAULT false,
    "currentVersionId" TEXT,
    CONSTRAINT "Survey_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Survey_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Survey_currentVersionId_fkey" FOREIGN KEY ("currentVersionId") REFERENCES "SurveyVersion" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SurveyVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "surveyId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "questionnaire" TEXT NOT NULL,
    "frozenAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SurveyVersion_surveyId_fkey" FOREIGN KEY ("surveyId") REFERENCES "Survey" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Response" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "surveyId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "respondentKey" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "channel" TEXT NOT NULL DEFAULT 'online',
    "day" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'sent',
    CONSTRAINT "Response_surveyId_fkey" FOREIGN KEY ("surveyId") REFERENCES "Survey" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Response_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "SurveyVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Answer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "responseId" TEXT NOT NULL,
    "surveyId" TEXT NOT NULL,
    "questionKey" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "reviewState" TEXT,
    "redactions" TEXT,
    CONSTRAINT "Answer_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "Response" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ResponseDraft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "surveyId" TEXT NOT NULL,
    "respondentKey" TEXT NOT NULL,
    "values" TEXT NOT NULL,
    "updatedOn" TEXT NOT NULL,
    CONSTRAINT "ResponseDraft_surveyId_fkey" FOREIGN KEY ("surveyId") REFERENCES "Survey" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SurveyInvitation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "surveyId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "maxUses" INTEGER,
    "uses" INTEGER NOT NULL DEFAULT 0,
    "channel" TEXT NOT NULL DEFAULT 'online',
    "closedAt" DATETIME,
    CONSTRAINT "SurveyInvitation_surveyId_fkey" FOREIGN KEY ("surveyId") REFERENCES "Survey" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT,
    "summary" TEXT NOT NULL,
    "summaryEn" TEXT,
    "forWhom" TEXT,
    "forWhomEn" TEXT,
    "programme" TEXT NOT NULL DEFAULT '[]',
    "state" TEXT NOT NULL DEFAULT 'draft',
    "format" TEXT NOT NULL DEFAULT 'onSite',
    "municipalityId" TEXT,
    "place" TEXT,
    "address" TEXT,
    "access" TEXT NOT NULL DEFAULT '{}',
    "onlineUrl" TEXT,
    "startsAt" DATETIME NOT NULL,
    "endsAt" DATETIME NOT NULL,
    "signUpClosesAt" DATETIME,
    "capacity" INTEGER NOT NULL,
    "minors" BOOLEAN NOT NULL DEFAULT true,
    "hostBodyId" TEXT,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "cancelReason" TEXT,
    "seriesId" TEXT,
    "confirmHours" INTEGER NOT NULL DEFAULT 48,
    "remindHours" INTEGER NOT NULL DEFAULT 24,
    "speakersUntil" DATETIME,
    "speakerMinutes" INTEGER,
    "supervisors" INTEGER NOT NULL DEFAULT 0,
    "example" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Session_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Session_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Session_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Session_hostBodyId_fkey" FOREIGN KEY ("hostBodyId") REFERENCES "Body" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SeatReservation" (
    "sessionId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "seats" INTEGER NOT NULL,

    PRIMARY KEY ("sessionId", "role"),
    CONSTRAINT "SeatReservation_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SignUp" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "ageBand" TEXT,
    "municipalityId" TEXT,
    "experienceExpert" BOOLEAN NOT NULL DEFAULT false,
    "forOrganisation" BOOLEAN NOT NULL DEFAULT false,
    "nickname" TEXT,
    "needs" TEXT,
    "companion" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "promotedAt" DATETIME,
    "confirmBy" DATETIME,
    "cancelTokenHash" TEXT NOT NULL,
    "remindedAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SignUp_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SignUp_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Attendance" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "signUpId" TEXT,
    "role" TEXT NOT NULL,
    "walkIn" BOOLEAN NOT NULL DEFAULT false,
    "recordedById" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Attendance_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Attendance_signUpId_fkey" FOREIGN KEY ("signUpId") REFERENCES "SignUp" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SessionReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "said" TEXT NOT NULL DEFAULT '',
    "saidEn" TEXT,
    "answered" TEXT NOT NULL DEFAULT '',
    "answeredEn" TEXT,
    "next" TEXT NOT NULL DEFAULT '',
    "nextEn" TEXT,
    "recordingUrl" TEXT,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "publishedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "SessionReport_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SessionMaterial" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reportId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SessionMaterial_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "SessionReport" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SessionQuestion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "personId" TEXT,
    "body" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'submitted',
    "answer" TEXT,
    "votes" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SessionQuestion_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SessionQuestion_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InputCard" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "role" TEXT,
    "text" TEXT NOT NULL,
    "quoteConsent" BOOLEAN NOT NULL DEFAULT false,
    "proposalId" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "InputCard_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DatePollOption" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "startsAt" DATETIME NOT NULL,
    CONSTRAINT "DatePollOption_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DatePollVote" (
    "optionId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "choice" TEXT NOT NULL,

    PRIMARY KEY ("optionId", "personId"),
    CONSTRAINT "DatePollVote_optionId_fkey" FOREIGN KEY ("optionId") REFERENCES "DatePollOption" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DatePollVote_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SpeakerRegistration" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'registered',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "SpeakerRegistration_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SpeakerRegistration_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL DEFAULT 'proposal',
    "roundId" TEXT NOT NULL,
    "municipalityId" TEXT,
    "principleId" TEXT,
    "bodyId" TEXT,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'nl',
    "redactions" TEXT NOT NULL DEFAULT '{}',
    "role" TEXT NOT NULL,
    "ageBand" TEXT,
    "authorMunicipalityId" TEXT,
    "experienceExpert" BOOLEAN NOT NULL DEFAULT false,
    "forOrganisation" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "submittedAt" DATETIME,
    "publishedAt" DATETIME,
    "replyDueAt" DATETIME,
    "extendedAt" DATETIME,
    "extensionReason" TEXT,
    "mergedIntoId" TEXT,
    "supportCount" INTEGER NOT NULL DEFAULT 0,
    "example" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Proposal_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Proposal_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Proposal_principleId_fkey" FOREIGN KEY ("principleId") REFERENCES "Principle" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Proposal_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Proposal_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Proposal" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ProposalAuthor" (
    "proposalId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "joinedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("proposalId", "personId"),
    CONSTRAINT "ProposalAuthor_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProposalAuthor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Support" (
    "proposalId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("proposalId", "personId"),
    CONSTRAINT "Support_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Support_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "proposalId" TEXT,
    "reportId" TEXT,
    "parentId" TEXT,
    "personId" TEXT,
    "role" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "redactions" TEXT NOT NULL DEFAULT '[]',
    "state" TEXT NOT NULL DEFAULT 'submitted',
    "publishedAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Comment_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Comment_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "SessionReport" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Comment_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Comment" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Comment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ModerationCase" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "roundId" TEXT,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "outcome" TEXT,
    "reasonKey" TEXT,
    "explanation" TEXT,
    "openedAt" DATETIME NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "decidedAt" DATETIME,
    "decidedById" TEXT,
    "authorRole" TEXT,
    "appealOfId" TEXT,
    "appealText" TEXT,
    "findings" TEXT NOT NULL DEFAULT '[]',
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "ModerationCase_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ModerationCase_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "StaffAccount" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ModerationCase_appealOfId_fkey" FOREIGN KEY ("appealOfId") REFERENCES "ModerationCase" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReaderReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "reasonKey" TEXT NOT NULL,
    "personId" TEXT,
    "caseId" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ReaderReport_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ReaderReport_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Theme" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT,
    "summary" TEXT NOT NULL,
    "summaryEn" TEXT,
    "asks" TEXT NOT NULL DEFAULT '[]',
    "state" TEXT NOT NULL DEFAULT 'draft',
    "position" INTEGER NOT NULL DEFAULT 0,
    "noReplyNote" TEXT,
    "noReplyNoteEn" TEXT,
    "replyDueAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Theme_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ThemeLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "themeId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "targetId" TEXT,
    "proposalId" TEXT,
    "inputCardId" TEXT,
    "role" TEXT,
    "quote" TEXT,
    "quoteEn" TEXT,
    "count" INTEGER,
    "note" TEXT,
    "noteEn" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ThemeLink_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ThemeLink_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ThemeLink_inputCardId_fkey" FOREIGN KEY ("inputCardId") REFERENCES "InputCard" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ThemePrinciple" (
    "themeId" TEXT NOT NULL,
    "principleId" TEXT NOT NULL,

    PRIMARY KEY ("themeId", "principleId"),
    CONSTRAINT "ThemePrinciple_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ThemePrinciple_principleId_fkey" FOREIGN KEY ("principleId") REFERENCES "Principle" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reply" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "themeId" TEXT,
    "proposalId" TEXT,
    "outcome" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "reasonEn" TEXT,
    "elsewhere" TEXT,
    "elsewhereEn" TEXT,
    "bodyId" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "repliedOn" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'published',
    "publishedAt" DATETIME,
    "createdById" TEXT,
    "example" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Reply_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Reply_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Reply_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReplyOpinion" (
    "replyId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "opinion" TEXT NOT NULL,

    PRIMARY KEY ("replyId", "personId"),
    CONSTRAINT "ReplyOpinion_replyId_fkey" FOREIGN KEY ("replyId") REFERENCES "Reply" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReplyOpinion_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReplyAgendaItem" (
    "replyId" TEXT NOT NULL,
    "agendaItemId" TEXT NOT NULL,

    PRIMARY KEY ("replyId", "agendaItemId"),
    CONSTRAINT "ReplyAgendaItem_replyId_fkey" FOREIGN KEY ("replyId") REFERENCES "Reply" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ReplyAgendaItem_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RoundReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    CONSTRAINT "RoundReport_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "roundId" TEXT,
    "actionLine" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "what" TEXT NOT NULL,
    "whatEn" TEXT,
    "why" TEXT,
    "whyEn" TEXT,
    "ownerBodyId" TEXT,
    "whoNote" TEXT,
    "whoNoteEn" TEXT,
    "whenNote" TEXT,
    "whenNoteEn" TEXT,
    "dueOn" TEXT,
    "how" TEXT,
    "howEn" TEXT,
    "financing" TEXT,
    "financingEn" TEXT,
    "capacity" TEXT,
    "capacityEn" TEXT,
    "phase" TEXT,
    "basis" TEXT NOT NULL DEFAULT 'unknown',
    "basisNote" TEXT,
    "basisNoteEn" TEXT,
    "indicator" TEXT,
    "indicatorEn" TEXT,
    "notTestable" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL DEFAULT 'open',
    "source" TEXT,
    "example" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "AgendaItem_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "AgendaItem_ownerBodyId_fkey" FOREIGN KEY ("ownerBodyId") REFERENCES "Body" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AgendaStatus" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "itemId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "noteEn" TEXT,
    "on" TEXT NOT NULL,
    "source" TEXT,
    CONSTRAINT "AgendaStatus_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AgendaPrinciple" (
    "itemId" TEXT NOT NULL,
    "principleId" TEXT NOT NULL,

    PRIMARY KEY ("itemId", "principleId"),
    CONSTRAINT "AgendaPrinciple_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AgendaPrinciple_principleId_fkey" FOREIGN KEY ("principleId") REFERENCES "Principle" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AgendaDependency" (
    "itemId" TEXT NOT NULL,
    "dependsOnId" TEXT NOT NULL,
    "note" TEXT,
    "noteEn" TEXT,

    PRIMARY KEY ("itemId", "dependsOnId"),
    CONSTRAINT "AgendaDependency_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AgendaDependency_dependsOnId_fkey" FOREIGN KEY ("dependsOnId") REFERENCES "AgendaItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AgendaOutcome" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "itemId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "textEn" TEXT,
    "figure" TEXT,
    "source" TEXT NOT NULL,
    "on" TEXT,
    CONSTRAINT "AgendaOutcome_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Advice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "fromBodyId" TEXT NOT NULL,
    "toBodyId" TEXT NOT NULL,
    "roundId" TEXT,
    "documentId" TEXT,
    "title" TEXT NOT NULL,
    "titleEn" TEXT,
    "summary" TEXT,
    "summaryEn" TEXT,
    "reference" TEXT,
    "solicited" BOOLEAN NOT NULL,
    "solicitedNote" TEXT,
    "solicitedNoteEn" TEXT,
    "requestedOn" TEXT,
    "dated" TEXT NOT NULL,
    "receivedOn" TEXT,
    "publishedOn" TEXT,
    "meetingOn" TEXT,
    "meetingNote" TEXT,
    "meetingNoteEn" TEXT,
    "reactionDueOn" TEXT,
    "dueUnknownReason" TEXT,
    "dueUnknownReasonEn" TEXT,
    "state" TEXT NOT NULL DEFAULT 'received',
    "source" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Advice_fromBodyId_fkey" FOREIGN KEY ("fromBodyId") REFERENCES "Body" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Advice_toBodyId_fkey" FOREIGN KEY ("toBodyId") REFERENCES "Body" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Advice_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Advice_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AdvicePoint" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "adviceId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "heading" TEXT,
    "headingEn" TEXT,
    "text" TEXT NOT NULL,
    "textEn" TEXT,
    "position" INTEGER NOT NULL,
    CONSTRAINT "AdvicePoint_adviceId_fkey" FOREIGN KEY ("adviceId") REFERENCES "Advice" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Recommendation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "adviceId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "textEn" TEXT,
    "position" INTEGER NOT NULL,
    CONSTRAINT "Recommendation_adviceId_fkey" FOREIGN KEY ("adviceId") REFERENCES "Advice" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RecommendationPoint" (
    "recommendationId" TEXT NOT NULL,
    "pointId" TEXT NOT NULL,

    PRIMARY KEY ("recommendationId", "pointId"),
    CONSTRAINT "RecommendationPoint_recommendationId_fkey" FOREIGN KEY ("recommendationId") REFERENCES "Recommendation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RecommendationPoint_pointId_fkey" FOREIGN KEY ("pointId") REFERENCES "AdvicePoint" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FormalReaction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "adviceId" TEXT NOT NULL,
    "pointId" TEXT,
    "bodyId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "outcome" TEXT,
    "text" TEXT NOT NULL,
    "textEn" TEXT,
    "on" TEXT NOT NULL,
    "source" TEXT,
    "createdById" TEXT,
    CONSTRAINT "FormalReaction_adviceId_fkey" FOREIGN KEY ("adviceId") REFERENCES "Advice" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FormalReaction_pointId_fkey" FOREIGN KEY ("pointId") REFERENCES "AdvicePoint" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "FormalReaction_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "documentId" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "stage" TEXT NOT NULL DEFAULT 'decision',
    "state" TEXT NOT NULL DEFAULT 'unknown',
    "wording" TEXT,
    "decidedOn" TEXT,
    "decidedOnNote" TEXT,
    "decidedOnNoteEn" TEXT,
    "localPoints" TEXT NOT NULL DEFAULT '[]',
    "note" TEXT,
    "noteEn" TEXT,
    "source" TEXT,
    CONSTRAINT "Decision_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Decision_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DecisionAlert" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "documentId" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "sinceOn" TEXT NOT NULL,
    CONSTRAINT "DecisionAlert_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "textEn" TEXT,
    "documentId" TEXT,
    "roundId" TEXT,
    "claimedBy" TEXT,
    "claimedByEn" TEXT,
    "roles" TEXT NOT NULL DEFAULT '[]',
    "state" TEXT NOT NULL DEFAULT 'asserted',
    "note" TEXT,
    "noteEn" TEXT,
    "amendedText" TEXT,
    "amendedTextEn" TEXT,
    "advicePointId" TEXT,
    "source" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Claim_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Claim_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Claim_advicePointId_fkey" FOREIGN KEY ("advicePointId") REFERENCES "AdvicePoint" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClaimChallenge" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "claimId" TEXT NOT NULL,
    "personId" TEXT,
    "staffId" TEXT,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'submitted',
    "answer" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ClaimChallenge_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ClaimChallenge_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FigureSnapshot" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roundId" TEXT,
    "kind" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "definitionVersion" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    CONSTRAINT "FigureSnapshot_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReferencePopulation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "role" TEXT,
    "municipalityId" TEXT,
    "count" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "dated" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "SearchDocument" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "refId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "year" INTEGER,
    "publishedOn" TEXT
);

-- CreateTable
CREATE TABLE "SlugRedirect" (
    "kind" TEXT NOT NULL,
    "fromSlug" TEXT NOT NULL,
    "toSlug" TEXT NOT NULL,

    PRIMARY KEY ("kind", "fromSlug")
);

-- CreateTable
CREATE TABLE "StaffAccount" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "displayName" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "bodyId" TEXT,
    "passwordHash" TEXT NOT NULL,
    "totpSecret" TEXT NOT NULL,
    "totpLastStep" INTEGER,
    "failedSignIns" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" DATETIME,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "example" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "StaffAccount_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AuthSession" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "staffId" TEXT,
    "personId" TEXT,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "AuthSession_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffAccount" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AuthSession_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'nl',
    "payload" TEXT NOT NULL,
    "dedupeKey" TEXT,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" DATETIME NOT NULL,
    "lastError" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" DATETIME
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "sequence" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "actorKind" TEXT NOT NULL,
    "actorId" TEXT,
    "action" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "details" TEXT NOT NULL DEFAULT '{}',
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "SubmissionReceipt" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "location" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Job" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "lockedUntil" DATETIME,
    "lastRunAt" DATETIME
);

-- CreateIndex
CREATE UNIQUE INDEX "Region_slug_key" ON "Region"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Municipality_slug_key" ON "Municipality"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Municipality_cbsCode_key" ON "Municipality"("cbsCode");

-- CreateIndex
CREATE UNIQUE INDEX "Body_key_key" ON "Body"("key");

-- CreateIndex
CREATE INDEX "BodyAlias_bodyId_idx" ON "BodyAlias"("bodyId");

-- CreateIndex
CREATE UNIQUE INDEX "GlossaryTerm_key_key" ON "GlossaryTerm"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Source_key_key" ON "Source"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Document_slug_key" ON "Document"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "DocumentVersion_documentId_label_key" ON "DocumentVersion"("documentId", "label");

-- CreateIndex
CREATE UNIQUE INDEX "Principle_number_key" ON "Principle"("number");

-- CreateIndex
CREATE UNIQUE INDEX "PrincipleAction_key_key" ON "PrincipleAction"("key");

-- CreateIndex
CREATE INDEX "PrincipleAction_principleId_position_idx" ON "PrincipleAction"("principleId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Round_slug_key" ON "Round"("slug");

-- CreateIndex
CREATE INDEX "Round_state_opensAt_idx" ON "Round"("state", "opensAt");

-- CreateIndex
CREATE INDEX "RoundFrameItem_roundId_kind_validUntil_idx" ON "RoundFrameItem"("roundId", "kind", "validUntil");

-- CreateIndex
CREATE INDEX "RoundPrinciple_principleId_idx" ON "RoundPrinciple"("principleId");

-- CreateIndex
CREATE INDEX "Activity_roundId_position_idx" ON "Activity"("roundId", "position");

-- CreateIndex
CREATE INDEX "SourceCount_activityId_group_idx" ON "SourceCount"("activityId", "group");

-- CreateIndex
CREATE UNIQUE INDEX "Person_codeHash_key" ON "Person"("codeHash");

-- CreateIndex
CREATE UNIQUE INDEX "ContactAddress_personId_key" ON "ContactAddress"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "ContactAddress_tokenHash_key" ON "ContactAddress"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Participation_subjectKey_key" ON "Participation"("subjectKey");

-- CreateIndex
CREATE INDEX "Participation_roundId_state_role_idx" ON "Participation"("roundId", "state", "role");

-- CreateIndex
CREATE INDEX "Participation_activityId_state_role_idx" ON "Participation"("activityId", "state", "role");

-- CreateIndex
CREATE INDEX "Participation_personKey_state_idx" ON "Participation"("personKey", "state");

-- CreateIndex
CREATE INDEX "Participation_municipalityId_role_idx" ON "Participation"("municipalityId", "role");

-- CreateIndex
CREATE INDEX "Follow_targetKind_targetId_idx" ON "Follow"("targetKind", "targetId");

-- CreateIndex
CREATE UNIQUE INDEX "Follow_personId_targetKind_targetId_key" ON "Follow"("personId", "targetKind", "targetId");

-- CreateIndex
CREATE UNIQUE INDEX "Survey_slug_key" ON "Survey"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Survey_activityId_key" ON "Survey"("activityId");

-- CreateIndex
CREATE UNIQUE INDEX "Survey_currentVersionId_key" ON "Survey"("currentVersionId");

-- CreateIndex
CREATE INDEX "Survey_roundId_idx" ON "Survey"("roundId");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyVersion_surveyId_number_key" ON "SurveyVersion"("surveyId", "number");

-- CreateIndex
CREATE INDEX "Response_surveyId_state_role_idx" ON "Response"("surveyId", "state", "role");

-- CreateIndex
CREATE UNIQUE INDEX "Response_surveyId_respondentKey_key" ON "Response"("surveyId", "respondentKey");

-- CreateIndex
CREATE INDEX "Answer_surveyId_questionKey_role_idx" ON "Answer"("surveyId", "questionKey", "role");

-- CreateIndex
CREATE INDEX "Answer_surveyId_reviewState_idx" ON "Answer"("surveyId", "reviewState");

-- CreateIndex
CREATE UNIQUE INDEX "Answer_responseId_questionKey_key" ON "Answer"("responseId", "questionKey");

-- CreateIndex
CREATE UNIQUE INDEX "ResponseDraft_surveyId_respondentKey_key" ON "ResponseDraft"("surveyId", "respondentKey");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyInvitation_tokenHash_key" ON "SurveyInvitation"("tokenHash");

-- CreateIndex
CREATE INDEX "SurveyInvitation_surveyId_idx" ON "SurveyInvitation"("surveyId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_slug_key" ON "Session"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Session_activityId_key" ON "Session"("activityId");

-- CreateIndex
CREATE INDEX "Session_roundId_idx" ON "Session"("roundId");

-- CreateIndex
CREATE INDEX "Session_state_startsAt_idx" ON "Session"("state", "startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "SignUp_cancelTokenHash_key" ON "SignUp"("cancelTokenHash");

-- CreateIndex
CREATE INDEX "SignUp_sessionId_state_position_idx" ON "SignUp"("sessionId", "state", "position");

-- CreateIndex
CREATE UNIQUE INDEX "SignUp_sessionId_personId_key" ON "SignUp"("sessionId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Attendance_signUpId_key" ON "Attendance"("signUpId");

-- CreateIndex
CREATE INDEX "Attendance_sessionId_role_idx" ON "Attendance"("sessionId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "SessionReport_sessionId_key" ON "SessionReport"("sessionId");

-- CreateIndex
CREATE INDEX "SessionQuestion_sessionId_state_idx" ON "SessionQuestion"("sessionId", "state");

-- CreateIndex
CREATE INDEX "InputCard_sessionId_idx" ON "InputCard"("sessionId");

-- CreateIndex
CREATE INDEX "DatePollOption_sessionId_idx" ON "DatePollOption"("sessionId");

-- CreateIndex
CREATE UNIQUE INDEX "SpeakerRegistration_sessionId_personId_key" ON "SpeakerRegistration"("sessionId", "personId");

-- CreateIndex
CREATE INDEX "Proposal_state_publishedAt_idx" ON "Proposal"("state", "publishedAt");

-- CreateIndex
CREATE INDEX "Proposal_state_supportCount_idx" ON "Proposal"("state", "supportCount");

-- CreateIndex
CREATE INDEX "Proposal_roundId_state_idx" ON "Proposal"("roundId", "state");

-- CreateIndex
CREATE INDEX "Proposal_principleId_state_idx" ON "Proposal"("principleId", "state");

-- CreateIndex
CREATE INDEX "Proposal_municipalityId_state_idx" ON "Proposal"("municipalityId", "state");

-- CreateIndex
CREATE INDEX "ProposalAuthor_personId_idx" ON "ProposalAuthor"("personId");

-- CreateIndex
CREATE INDEX "Support_personId_idx" ON "Support"("personId");

-- CreateIndex
CREATE INDEX "Comment_proposalId_state_publishedAt_idx" ON "Comment"("proposalId", "state", "publishedAt");

-- CreateIndex
CREATE INDEX "Comment_reportId_state_publishedAt_idx" ON "Comment"("reportId", "state", "publishedAt");

-- CreateIndex
CREATE INDEX "Comment_personId_idx" ON "Comment"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "ModerationCase_appealOfId_key" ON "ModerationCase"("appealOfId");

-- CreateIndex
CREATE INDEX "ModerationCase_state_openedAt_idx" ON "ModerationCase"("state", "openedAt");

-- CreateIndex
CREATE INDEX "ModerationCase_subjectKind_subjectId_idx" ON "ModerationCase"("subjectKind", "subjectId");

-- CreateIndex
CREATE INDEX "ModerationCase_decidedAt_idx" ON "ModerationCase"("decidedAt");

-- CreateIndex
CREATE INDEX "ReaderReport_subjectKind_subjectId_idx" ON "ReaderReport"("subjectKind", "subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "Theme_slug_key" ON "Theme"("slug");

-- CreateIndex
CREATE INDEX "Theme_roundId_position_idx" ON "Theme"("roundId", "position");

-- CreateIndex
CREATE INDEX "ThemeLink_themeId_kind_idx" ON "ThemeLink"("themeId", "kind");

-- CreateIndex
CREATE INDEX "ThemeLink_kind_targetId_idx" ON "ThemeLink"("kind", "targetId");

-- CreateIndex
CREATE INDEX "ThemeLink_proposalId_idx" ON "ThemeLink"("proposalId");

-- CreateIndex
CREATE INDEX "ThemePrinciple_principleId_idx" ON "ThemePrinciple"("principleId");

-- CreateIndex
CREATE INDEX "Reply_themeId_idx" ON "Reply"("themeId");

-- CreateIndex
CREATE INDEX "Reply_proposalId_idx" ON "Reply"("proposalId");

-- CreateIndex
CREATE INDEX "Reply_publishedAt_idx" ON "Reply"("publishedAt");

-- CreateIndex
CREATE INDEX "ReplyAgendaItem_agendaItemId_idx" ON "ReplyAgendaItem"("agendaItemId");

-- CreateIndex
CREATE UNIQUE INDEX "RoundReport_roundId_number_key" ON "RoundReport"("roundId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaItem_slug_key" ON "AgendaItem"("slug");

-- CreateIndex
CREATE INDEX "AgendaItem_actionLine_position_idx" ON "AgendaItem"("actionLine", "position");

-- CreateIndex
CREATE INDEX "AgendaStatus_itemId_on_idx" ON "AgendaStatus"("itemId", "on");

-- CreateIndex
CREATE INDEX "AgendaPrinciple_principleId_idx" ON "AgendaPrinciple"("principleId");

-- CreateIndex
CREATE UNIQUE INDEX "Advice_slug_key" ON "Advice"("slug");

-- CreateIndex
CREATE INDEX "Advice_state_reactionDueOn_idx" ON "Advice"("state", "reactionDueOn");

-- CreateIndex
CREATE UNIQUE INDEX "AdvicePoint_adviceId_label_key" ON "AdvicePoint"("adviceId", "label");

-- CreateIndex
CREATE UNIQUE INDEX "Recommendation_adviceId_label_key" ON "Recommendation"("adviceId", "label");

-- CreateIndex
CREATE INDEX "FormalReaction_adviceId_kind_idx" ON "FormalReaction"("adviceId", "kind");

-- CreateIndex
CREATE INDEX "Decision_documentId_idx" ON "Decision"("documentId");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_documentId_bodyId_stage_key" ON "Decision"("documentId", "bodyId", "stage");

-- CreateIndex
CREATE UNIQUE INDEX "DecisionAlert_documentId_bodyId_key" ON "DecisionAlert"("documentId", "bodyId");

-- CreateIndex
CREATE UNIQUE INDEX "Claim_slug_key" ON "Claim"("slug");

-- CreateIndex
CREATE INDEX "ClaimChallenge_claimId_state_idx" ON "ClaimChallenge"("claimId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "FigureSnapshot_roundId_kind_number_key" ON "FigureSnapshot"("roundId", "kind", "number");

-- CreateIndex
CREATE INDEX "SearchDocument_kind_year_idx" ON "SearchDocument"("kind", "year");

-- CreateIndex
CREATE UNIQUE INDEX "SearchDocument_kind_refId_language_key" ON "SearchDocument"("kind", "refId", "language");

-- CreateIndex
CREATE UNIQUE INDEX "StaffAccount_email_key" ON "StaffAccount"("email");

-- CreateIndex
CREATE INDEX "AuthSession_staffId_idx" ON "AuthSession"("staffId");

-- CreateIndex
CREATE INDEX "AuthSession_personId_idx" ON "AuthSession"("personId");

-- CreateIndex
CREATE INDEX "AuthSession_expiresAt_idx" ON "AuthSession"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMessage_dedupeKey_key" ON "OutboxMessage"("dedupeKey");

-- CreateIndex
CREATE INDEX "OutboxMessage_state_nextAttemptAt_idx" ON "OutboxMessage"("state", "nextAttemptAt");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_hash_key" ON "AuditEntry"("hash");

-- CreateIndex
CREATE INDEX "AuditEntry_subjectKind_subjectId_idx" ON "AuditEntry"("subjectKind", "subjectId");

-- CreateIndex
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry"("at");

-- CreateIndex
CREATE INDEX "SubmissionReceipt_createdAt_idx" ON "SubmissionReceipt"("createdAt");
