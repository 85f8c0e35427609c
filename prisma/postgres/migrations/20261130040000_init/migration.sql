-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Region" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "settings" TEXT NOT NULL,
    "exampleData" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Region_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Installation" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "Installation_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "ErasedKey" (
    "key" TEXT NOT NULL,

    CONSTRAINT "ErasedKey_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Municipality" (
    "id" TEXT NOT NULL,
    "regionId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "cbsCode" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "tileColumn" INTEGER NOT NULL,
    "tileRow" INTEGER NOT NULL,

    CONSTRAINT "Municipality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Body" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "tooi" TEXT,
    "tooiName" TEXT,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT,
    "decides" TEXT,
    "decidesEn" TEXT,
    "municipalityId" TEXT,

    CONSTRAINT "Body_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BodyAlias" (
    "id" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "period" TEXT,

    CONSTRAINT "BodyAlias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GlossaryTerm" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "termEn" TEXT,
    "explanation" TEXT NOT NULL,
    "explanationEn" TEXT,
    "aliases" TEXT NOT NULL DEFAULT '[]',
    "source" TEXT,

    CONSTRAINT "GlossaryTerm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT,
    "publisher" TEXT,
    "dated" TEXT,
    "reference" TEXT,
    "url" TEXT,
    "note" TEXT,
    "noteEn" TEXT,
    "documentId" TEXT,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceFile" (
    "id" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "size" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SourceFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT,
    "summary" TEXT,
    "summaryEn" TEXT,
    "roundId" TEXT,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DocumentVersion" (
    "id" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "dated" TEXT,
    "status" TEXT NOT NULL,
    "note" TEXT,
    "noteEn" TEXT,

    CONSTRAINT "DocumentVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Principle" (
    "id" TEXT NOT NULL,
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
    "source" TEXT,

    CONSTRAINT "Principle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PrincipleAction" (
    "id" TEXT NOT NULL,
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

    CONSTRAINT "PrincipleAction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PrincipleActionOwner" (
    "actionId" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,

    CONSTRAINT "PrincipleActionOwner_pkey" PRIMARY KEY ("actionId","bodyId")
);

-- CreateTable
CREATE TABLE "PrincipleWordingChange" (
    "id" TEXT NOT NULL,
    "principleId" TEXT NOT NULL,
    "themeId" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "changedOn" TEXT NOT NULL,

    CONSTRAINT "PrincipleWordingChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Round" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT,
    "officialTitle" TEXT,
    "officialTitleEn" TEXT,
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
    "answererBodyId" TEXT,
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
    "scene" TEXT,
    "listener" TEXT,
    "listenerEn" TEXT,
    "announcedAt" TIMESTAMPTZ(3),
    "opensAt" TIMESTAMPTZ(3),
    "closesAt" TIMESTAMPTZ(3),
    "replyDueAt" TIMESTAMPTZ(3),
    "reportedBackAt" TIMESTAMPTZ(3),
    "evaluatedAt" TIMESTAMPTZ(3),
    "changedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "example" BOOLEAN NOT NULL DEFAULT false,
    "secret" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ListenerPicture" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "altNl" TEXT NOT NULL,
    "altEn" TEXT,
    "bytes" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ListenerPicture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoundFrameItem" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "textEn" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "validFrom" TIMESTAMPTZ(3) NOT NULL,
    "validUntil" TIMESTAMPTZ(3),
    "source" TEXT,

    CONSTRAINT "RoundFrameItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoundPrinciple" (
    "roundId" TEXT NOT NULL,
    "principleId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "reasonEn" TEXT,

    CONSTRAINT "RoundPrinciple_pkey" PRIMARY KEY ("roundId","principleId")
);

-- CreateTable
CREATE TABLE "RoundModerator" (
    "roundId" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,

    CONSTRAINT "RoundModerator_pkey" PRIMARY KEY ("roundId","staffId")
);

-- CreateTable
CREATE TABLE "Activity" (
    "id" TEXT NOT NULL,
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

    CONSTRAINT "Activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActivityMunicipality" (
    "activityId" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,

    CONSTRAINT "ActivityMunicipality_pkey" PRIMARY KEY ("activityId","municipalityId")
);

-- CreateTable
CREATE TABLE "SourceCount" (
    "id" TEXT NOT NULL,
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
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SourceCount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "createdOn" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'nl',

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContactAddress" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "tokenHash" TEXT,
    "tokenExpiresAt" TIMESTAMPTZ(3),
    "frequency" TEXT NOT NULL DEFAULT 'atOnce',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ContactAddress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerTerm" (
    "id" TEXT NOT NULL,
    "secret" TEXT,
    "beganOn" TEXT NOT NULL,
    "endedOn" TEXT,

    CONSTRAINT "LedgerTerm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerTermRound" (
    "roundId" TEXT NOT NULL,
    "termId" TEXT NOT NULL,

    CONSTRAINT "LedgerTermRound_pkey" PRIMARY KEY ("roundId")
);

-- CreateTable
CREATE TABLE "LedgerChange" (
    "roundId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "change" TEXT NOT NULL,

    CONSTRAINT "LedgerChange_pkey" PRIMARY KEY ("roundId")
);

-- CreateTable
CREATE TABLE "LedgerPerson" (
    "key" TEXT NOT NULL,
    "emailConfirmed" BOOLEAN NOT NULL DEFAULT false,
    "linked" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "LedgerPerson_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Participation" (
    "id" TEXT NOT NULL,
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

    CONSTRAINT "Participation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Follow" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "targetKind" TEXT NOT NULL,
    "targetId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Follow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Survey" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT,
    "intro" TEXT NOT NULL,
    "introEn" TEXT,
    "minutes" INTEGER,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "opensAt" TIMESTAMPTZ(3),
    "closesAt" TIMESTAMPTZ(3),
    "extendedAt" TIMESTAMPTZ(3),
    "calm" BOOLEAN NOT NULL DEFAULT false,
    "resultsPublic" BOOLEAN NOT NULL DEFAULT false,
    "publicQuestions" TEXT NOT NULL DEFAULT '[]',
    "firstClosesAt" TIMESTAMPTZ(3),
    "quotas" TEXT NOT NULL DEFAULT '[]',
    "inviteOnly" BOOLEAN NOT NULL DEFAULT false,
    "doubleEntry" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "currentVersionId" TEXT,

    CONSTRAINT "Survey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SurveyPicture" (
    "id" TEXT NOT NULL,
    "surveyId" TEXT NOT NULL,
    "altNl" TEXT NOT NULL,
    "altEn" TEXT,
    "bytes" BYTEA NOT NULL,
    "size" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SurveyPicture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SurveyVersion" (
    "id" TEXT NOT NULL,
    "surveyId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "questionnaire" TEXT NOT NULL,
    "frozenAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SurveyVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Response" (
    "id" TEXT NOT NULL,
    "surveyId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "respondentKey" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "channel" TEXT NOT NULL DEFAULT 'online',
    "day" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'sent',
    "counted" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnswerCount" (
    "versionId" TEXT NOT NULL,
    "questionKey" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "AnswerCount_pkey" PRIMARY KEY ("versionId","questionKey","part","value","role")
);

-- CreateTable
CREATE TABLE "Answer" (
    "id" TEXT NOT NULL,
    "responseId" TEXT NOT NULL,
    "surveyId" TEXT NOT NULL,
    "questionKey" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "reviewState" TEXT,
    "redactions" TEXT,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ResponseDraft" (
    "id" TEXT NOT NULL,
    "surveyId" TEXT NOT NULL,
    "respondentKey" TEXT NOT NULL,
    "values" TEXT NOT NULL,
    "updatedOn" TEXT NOT NULL,
    "anonymous" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ResponseDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SurveyInvitation" (
    "id" TEXT NOT NULL,
    "surveyId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "maxUses" INTEGER,
    "uses" INTEGER NOT NULL DEFAULT 0,
    "channel" TEXT NOT NULL DEFAULT 'online',
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SurveyInvitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaperForm" (
    "id" TEXT NOT NULL,
    "surveyId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "firstEntry" TEXT NOT NULL,
    "firstById" TEXT NOT NULL,
    "secondEntry" TEXT,
    "state" TEXT NOT NULL DEFAULT 'waiting',

    CONSTRAINT "PaperForm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SurveySnapshot" (
    "id" TEXT NOT NULL,
    "surveyId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "frozenOn" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "rowCount" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "SurveySnapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SurveySnapshotRow" (
    "snapshotId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "cells" TEXT NOT NULL,

    CONSTRAINT "SurveySnapshotRow_pkey" PRIMARY KEY ("snapshotId","position")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleEn" TEXT,
    "summary" TEXT NOT NULL,
    "summaryEn" TEXT,
    "forWhom" TEXT,
    "forWhomEn" TEXT,
    "audience" TEXT NOT NULL DEFAULT '[]',
    "programme" TEXT NOT NULL DEFAULT '[]',
    "state" TEXT NOT NULL DEFAULT 'draft',
    "format" TEXT NOT NULL DEFAULT 'onSite',
    "municipalityId" TEXT,
    "place" TEXT,
    "address" TEXT,
    "access" TEXT NOT NULL DEFAULT '{}',
    "onlineUrl" TEXT,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "signUpClosesAt" TIMESTAMPTZ(3),
    "capacity" INTEGER NOT NULL,
    "onlineCapacity" INTEGER,
    "minors" BOOLEAN NOT NULL DEFAULT true,
    "hostBodyId" TEXT,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "changedAt" TIMESTAMPTZ(3),
    "cancelReason" TEXT,
    "seriesId" TEXT,
    "confirmHours" INTEGER NOT NULL DEFAULT 48,
    "remindHours" INTEGER NOT NULL DEFAULT 24,
    "speakersUntil" TIMESTAMPTZ(3),
    "speakerMinutes" INTEGER,
    "speakerNote" TEXT,
    "speakerNoteEn" TEXT,
    "supervisors" INTEGER NOT NULL DEFAULT 0,
    "attendanceClosedAt" TIMESTAMPTZ(3),
    "example" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeatReservation" (
    "sessionId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "seats" INTEGER NOT NULL,

    CONSTRAINT "SeatReservation_pkey" PRIMARY KEY ("sessionId","role")
);

-- CreateTable
CREATE TABLE "SignUp" (
    "id" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "ageBand" TEXT,
    "municipalityId" TEXT,
    "experienceExpert" BOOLEAN NOT NULL DEFAULT false,
    "forOrganisation" BOOLEAN NOT NULL DEFAULT false,
    "nickname" TEXT,
    "needs" TEXT,
    "needsHeld" BOOLEAN NOT NULL DEFAULT false,
    "companion" BOOLEAN NOT NULL DEFAULT false,
    "way" TEXT,
    "state" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "promotedAt" TIMESTAMPTZ(3),
    "confirmBy" TIMESTAMPTZ(3),
    "cancelTokenHash" TEXT NOT NULL,
    "remindedAt" TIMESTAMPTZ(3),
    "byTelephone" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SignUp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionMessage" (
    "id" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "bodyEn" TEXT,
    "writtenById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SessionMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionMessageReader" (
    "messageId" TEXT NOT NULL,
    "signUpId" TEXT NOT NULL,
    "told" TEXT NOT NULL,
    "toldAt" TIMESTAMPTZ(3),

    CONSTRAINT "SessionMessageReader_pkey" PRIMARY KEY ("messageId","signUpId")
);

-- CreateTable
CREATE TABLE "Attendance" (
    "id" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "signUpId" TEXT,
    "role" TEXT NOT NULL,
    "walkIn" BOOLEAN NOT NULL DEFAULT false,
    "way" TEXT,
    "recordedById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionReport" (
    "id" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "said" TEXT NOT NULL DEFAULT '',
    "saidEn" TEXT,
    "answered" TEXT NOT NULL DEFAULT '',
    "answeredEn" TEXT,
    "next" TEXT NOT NULL DEFAULT '',
    "nextEn" TEXT,
    "recordingUrl" TEXT,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "publishedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SessionReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionMaterial" (
    "id" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "size" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SessionMaterial_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionQuestion" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'question',
    "sessionId" TEXT NOT NULL,
    "personId" TEXT,
    "body" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'submitted',
    "answer" TEXT,
    "votes" INTEGER NOT NULL DEFAULT 0,
    "returnReason" TEXT,
    "redactions" TEXT NOT NULL DEFAULT '[]',
    "bundledWithId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SessionQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionQuestionVote" (
    "questionId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    CONSTRAINT "SessionQuestionVote_pkey" PRIMARY KEY ("questionId","personId")
);

-- CreateTable
CREATE TABLE "InputCard" (
    "id" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "role" TEXT,
    "text" TEXT NOT NULL,
    "quoteConsent" BOOLEAN NOT NULL DEFAULT false,
    "inReport" BOOLEAN NOT NULL DEFAULT false,
    "proposalId" TEXT,
    "questionId" TEXT,
    "hidden" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "InputCard_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LiveRoom" (
    "id" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'prepared',
    "stage" TEXT NOT NULL DEFAULT 'join',
    "shownQuestionId" TEXT,
    "timerEndsAt" TIMESTAMPTZ(3),
    "before" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "LiveRoom_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LiveQuestion" (
    "id" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "options" TEXT NOT NULL DEFAULT '[]',
    "sensitive" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL DEFAULT 'prepared',
    "paper" TEXT NOT NULL DEFAULT '{}',
    "phones" TEXT,
    "result" TEXT,

    CONSTRAINT "LiveQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LiveVote" (
    "questionId" TEXT NOT NULL,
    "voterKey" TEXT NOT NULL,
    "personKey" TEXT,
    "choices" TEXT NOT NULL,

    CONSTRAINT "LiveVote_pkey" PRIMARY KEY ("questionId","voterKey")
);

-- CreateTable
CREATE TABLE "DatePollOption" (
    "id" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DatePollOption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DatePollVote" (
    "optionId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "choice" TEXT NOT NULL,

    CONSTRAINT "DatePollVote_pkey" PRIMARY KEY ("optionId","personId")
);

-- CreateTable
CREATE TABLE "SpeakerRegistration" (
    "id" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'registered',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SpeakerRegistration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'proposal',
    "roundId" TEXT NOT NULL,
    "municipalityId" TEXT,
    "principleId" TEXT,
    "bodyId" TEXT,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'nl',
    "redactions" TEXT NOT NULL DEFAULT '{}',
    "publicTitle" TEXT,
    "publicText" TEXT,
    "role" TEXT NOT NULL,
    "ageBand" TEXT,
    "authorMunicipalityId" TEXT,
    "experienceExpert" BOOLEAN NOT NULL DEFAULT false,
    "forOrganisation" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "submittedAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "replyDueAt" TIMESTAMPTZ(3),
    "extendedAt" TIMESTAMPTZ(3),
    "extensionReason" TEXT,
    "mergedIntoId" TEXT,
    "supportCount" INTEGER NOT NULL DEFAULT 0,
    "inviteTokenHash" TEXT,
    "example" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalAuthor" (
    "proposalId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" TEXT,
    "ageBand" TEXT,
    "municipalityId" TEXT,
    "experienceExpert" BOOLEAN NOT NULL DEFAULT false,
    "forOrganisation" BOOLEAN NOT NULL DEFAULT false,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProposalAuthor_pkey" PRIMARY KEY ("proposalId","personId")
);

-- CreateTable
CREATE TABLE "Support" (
    "proposalId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Support_pkey" PRIMARY KEY ("proposalId","personId")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" TEXT NOT NULL,
    "proposalId" TEXT,
    "reportId" TEXT,
    "parentId" TEXT,
    "personId" TEXT,
    "role" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "redactions" TEXT NOT NULL DEFAULT '[]',
    "state" TEXT NOT NULL DEFAULT 'submitted',
    "publishedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModerationCase" (
    "id" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "roundId" TEXT,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "outcome" TEXT,
    "reasonKey" TEXT,
    "explanation" TEXT,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" TEXT,
    "firstDecidedById" TEXT,
    "cause" TEXT NOT NULL DEFAULT 'sent',
    "decision" TEXT,
    "authorRole" TEXT,
    "authorIsYoung" BOOLEAN NOT NULL DEFAULT false,
    "appealOfId" TEXT,
    "appealText" TEXT,
    "findings" TEXT NOT NULL DEFAULT '[]',
    "takenBack" TEXT,
    "sealedText" TEXT,
    "undoState" TEXT,
    "emptied" TEXT,
    "surveyId" TEXT,
    "questionKey" TEXT,
    "assigneeId" TEXT,
    "workerId" TEXT,
    "workingSince" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ModerationCase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseWriter" (
    "key" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,

    CONSTRAINT "CaseWriter_pkey" PRIMARY KEY ("key","caseId")
);

-- CreateTable
CREATE TABLE "ReturnMessage" (
    "rule" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "explanation" TEXT NOT NULL,
    "howToResubmit" TEXT NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReturnMessage_pkey" PRIMARY KEY ("rule","language")
);

-- CreateTable
CREATE TABLE "CaseNote" (
    "id" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "toId" TEXT,
    "step" INTEGER,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CaseNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseDraft" (
    "caseId" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "filledIn" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CaseDraft_pkey" PRIMARY KEY ("caseId","staffId")
);

-- CreateTable
CREATE TABLE "CaseBatch" (
    "id" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "filledIn" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CaseBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseBatchLine" (
    "batchId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "result" TEXT,

    CONSTRAINT "CaseBatchLine_pkey" PRIMARY KEY ("batchId","caseId")
);

-- CreateTable
CREATE TABLE "ReaderReport" (
    "id" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "reasonKey" TEXT NOT NULL,
    "reporterKey" TEXT NOT NULL DEFAULT '',
    "numberedKey" TEXT,
    "caseId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReaderReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OpinionStatement" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "proposalId" TEXT,
    "text" TEXT NOT NULL,
    "textEn" TEXT,
    "held" BOOLEAN NOT NULL DEFAULT false,
    "hidden" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OpinionStatement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OpinionVote" (
    "statementId" TEXT NOT NULL,
    "voterKey" TEXT NOT NULL,
    "choice" TEXT NOT NULL,

    CONSTRAINT "OpinionVote_pkey" PRIMARY KEY ("statementId","voterKey")
);

-- CreateTable
CREATE TABLE "Experience" (
    "kind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "personKey" TEXT NOT NULL,
    "answer" TEXT NOT NULL,

    CONSTRAINT "Experience_pkey" PRIMARY KEY ("kind","subjectId","question","personKey")
);

-- CreateTable
CREATE TABLE "ExperienceCount" (
    "kind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "ExperienceCount_pkey" PRIMARY KEY ("kind","subjectId","question","answer")
);

-- CreateTable
CREATE TABLE "Theme" (
    "id" TEXT NOT NULL,
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
    "bodyId" TEXT,
    "publishedAt" TIMESTAMPTZ(3),
    "replyDueAt" TIMESTAMPTZ(3),
    "extendedAt" TIMESTAMPTZ(3),
    "extensionReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ThemeLink" (
    "id" TEXT NOT NULL,
    "themeId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "targetId" TEXT,
    "proposalId" TEXT,
    "inputCardId" TEXT,
    "answerId" TEXT,
    "role" TEXT,
    "quote" TEXT,
    "quoteEn" TEXT,
    "quoteHidden" BOOLEAN NOT NULL DEFAULT false,
    "count" INTEGER,
    "note" TEXT,
    "noteEn" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ThemeLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ThemePrinciple" (
    "themeId" TEXT NOT NULL,
    "principleId" TEXT NOT NULL,

    CONSTRAINT "ThemePrinciple_pkey" PRIMARY KEY ("themeId","principleId")
);

-- CreateTable
CREATE TABLE "Reply" (
    "id" TEXT NOT NULL,
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
    "publishedAt" TIMESTAMPTZ(3),
    "createdById" TEXT,
    "example" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Reply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReplyOpinion" (
    "replyId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "opinion" TEXT NOT NULL,

    CONSTRAINT "ReplyOpinion_pkey" PRIMARY KEY ("replyId","personId")
);

-- CreateTable
CREATE TABLE "PreparedReply" (
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "preparedById" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PreparedReply_pkey" PRIMARY KEY ("subjectKind","subjectId")
);

-- CreateTable
CREATE TABLE "ReplyTemplate" (
    "id" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReplyTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoundMunicipality" (
    "roundId" TEXT NOT NULL,
    "municipalityId" TEXT NOT NULL,

    CONSTRAINT "RoundMunicipality_pkey" PRIMARY KEY ("roundId","municipalityId")
);

-- CreateTable
CREATE TABLE "Translation" (
    "id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "sourceHash" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "pictogram" TEXT,
    "checkedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Translation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OwnTemplate" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OwnTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TemplatePicture" (
    "templateId" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "altNl" TEXT NOT NULL,
    "altEn" TEXT,
    "bytes" BYTEA NOT NULL,
    "size" INTEGER NOT NULL,

    CONSTRAINT "TemplatePicture_pkey" PRIMARY KEY ("templateId","file")
);

-- CreateTable
CREATE TABLE "ReplyAgendaItem" (
    "replyId" TEXT NOT NULL,
    "agendaItemId" TEXT NOT NULL,

    CONSTRAINT "ReplyAgendaItem_pkey" PRIMARY KEY ("replyId","agendaItemId")
);

-- CreateTable
CREATE TABLE "RoundReport" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "note" TEXT,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RoundReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" TEXT NOT NULL,
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

    CONSTRAINT "AgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaStatus" (
    "id" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "noteEn" TEXT,
    "on" TEXT NOT NULL,
    "happenedOn" TEXT,
    "recordedAt" TIMESTAMPTZ(3),
    "source" TEXT,

    CONSTRAINT "AgendaStatus_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaPrinciple" (
    "itemId" TEXT NOT NULL,
    "principleId" TEXT NOT NULL,

    CONSTRAINT "AgendaPrinciple_pkey" PRIMARY KEY ("itemId","principleId")
);

-- CreateTable
CREATE TABLE "AgendaDependency" (
    "itemId" TEXT NOT NULL,
    "dependsOnId" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'follows',
    "note" TEXT,
    "noteEn" TEXT,

    CONSTRAINT "AgendaDependency_pkey" PRIMARY KEY ("itemId","dependsOnId")
);

-- CreateTable
CREATE TABLE "AgendaOutcome" (
    "id" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "textEn" TEXT,
    "figure" TEXT,
    "source" TEXT NOT NULL,
    "on" TEXT,

    CONSTRAINT "AgendaOutcome_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Advice" (
    "id" TEXT NOT NULL,
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

    CONSTRAINT "Advice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AdvicePoint" (
    "id" TEXT NOT NULL,
    "adviceId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "heading" TEXT,
    "headingEn" TEXT,
    "text" TEXT NOT NULL,
    "textEn" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "AdvicePoint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recommendation" (
    "id" TEXT NOT NULL,
    "adviceId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "textEn" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Recommendation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecommendationPoint" (
    "recommendationId" TEXT NOT NULL,
    "pointId" TEXT NOT NULL,

    CONSTRAINT "RecommendationPoint_pkey" PRIMARY KEY ("recommendationId","pointId")
);

-- CreateTable
CREATE TABLE "FormalReaction" (
    "id" TEXT NOT NULL,
    "adviceId" TEXT NOT NULL,
    "pointId" TEXT,
    "bodyId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "outcome" TEXT,
    "text" TEXT NOT NULL,
    "textEn" TEXT,
    "on" TEXT NOT NULL,
    "happenedOn" TEXT,
    "source" TEXT,
    "createdById" TEXT,

    CONSTRAINT "FormalReaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "stage" TEXT NOT NULL DEFAULT 'decision',
    "state" TEXT NOT NULL DEFAULT 'unknown',
    "wording" TEXT,
    "decidedOn" TEXT,
    "decidedOnNote" TEXT,
    "decidedOnNoteEn" TEXT,
    "recordedOn" TEXT,
    "localPoints" TEXT NOT NULL DEFAULT '[]',
    "note" TEXT,
    "noteEn" TEXT,
    "source" TEXT,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecisionAlert" (
    "id" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "sinceOn" TEXT NOT NULL,

    CONSTRAINT "DecisionAlert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "textEn" TEXT,
    "documentId" TEXT,
    "roundId" TEXT,
    "claimedBy" TEXT,
    "claimedByEn" TEXT,
    "roles" TEXT NOT NULL DEFAULT '[]',
    "state" TEXT NOT NULL DEFAULT 'asserted',
    "waiting" BOOLEAN NOT NULL DEFAULT false,
    "held" BOOLEAN NOT NULL DEFAULT false,
    "foundIn" TEXT,
    "note" TEXT,
    "noteEn" TEXT,
    "amendedText" TEXT,
    "amendedTextEn" TEXT,
    "advicePointId" TEXT,
    "source" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimChallenge" (
    "id" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "personId" TEXT,
    "staffId" TEXT,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'submitted',
    "answer" TEXT,
    "redactions" TEXT NOT NULL DEFAULT '[]',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ClaimChallenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FigureSnapshot" (
    "id" TEXT NOT NULL,
    "roundId" TEXT,
    "kind" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "definitionVersion" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FigureSnapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReferencePopulation" (
    "id" TEXT NOT NULL,
    "role" TEXT,
    "municipalityId" TEXT,
    "count" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "dated" TEXT NOT NULL,

    CONSTRAINT "ReferencePopulation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchDocument" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "refId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "year" INTEGER,
    "publishedOn" TEXT,

    CONSTRAINT "SearchDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SlugRedirect" (
    "kind" TEXT NOT NULL,
    "fromSlug" TEXT NOT NULL,
    "toSlug" TEXT NOT NULL,

    CONSTRAINT "SlugRedirect_pkey" PRIMARY KEY ("kind","fromSlug")
);

-- CreateTable
CREATE TABLE "StaffAccount" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "displayName" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "bodyId" TEXT,
    "passwordHash" TEXT NOT NULL,
    "totpSecret" TEXT NOT NULL,
    "totpLastStep" INTEGER,
    "failedSignIns" INTEGER NOT NULL DEFAULT 0,
    "recoveryHashes" TEXT NOT NULL DEFAULT '[]',
    "setupTokenHash" TEXT,
    "setupExpiresAt" TIMESTAMPTZ(3),
    "language" TEXT NOT NULL DEFAULT 'nl',
    "calendarTokenHash" TEXT,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "example" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StaffAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdentityProvider" (
    "id" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "clientSecret" TEXT NOT NULL,
    "secretVariable" TEXT NOT NULL DEFAULT '',
    "acrValues" TEXT NOT NULL DEFAULT '',
    "amrValues" TEXT NOT NULL DEFAULT '',
    "active" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdentityProvider_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffIdentity" (
    "subjectHash" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StaffIdentity_pkey" PRIMARY KEY ("subjectHash")
);

-- CreateTable
CREATE TABLE "MutedNotice" (
    "staffId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "MutedNotice_pkey" PRIMARY KEY ("staffId","kind")
);

-- CreateTable
CREATE TABLE "StaffDigest" (
    "staffId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "told" TEXT NOT NULL,

    CONSTRAINT "StaffDigest_pkey" PRIMARY KEY ("staffId")
);

-- CreateTable
CREATE TABLE "AuthSession" (
    "id" TEXT NOT NULL,
    "staffId" TEXT,
    "personId" TEXT,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "startedAt" TIMESTAMPTZ(3),
    "usedOn" TEXT,
    "provenAt" TIMESTAMPTZ(3),

    CONSTRAINT "AuthSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "personId" TEXT,
    "staffId" TEXT,
    "recipient" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'nl',
    "payload" TEXT NOT NULL,
    "about" TEXT,
    "dedupeKey" TEXT,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMPTZ(3) NOT NULL,
    "lastError" TEXT,
    "handedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "OutboxMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "sequence" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorKind" TEXT NOT NULL,
    "actorId" TEXT,
    "action" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "details" TEXT NOT NULL DEFAULT '{}',
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "mac" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "AuditHead" (
    "day" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuditHead_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "DomainEvent" (
    "sequence" SERIAL NOT NULL,
    "day" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '{}',

    CONSTRAINT "DomainEvent_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "EventCursor" (
    "subscriber" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,

    CONSTRAINT "EventCursor_pkey" PRIMARY KEY ("subscriber")
);

-- CreateTable
CREATE TABLE "PageVersion" (
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changedOn" TEXT,

    CONSTRAINT "PageVersion_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "roundId" TEXT,
    "subjectId" TEXT NOT NULL,
    "dispatchAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PushDevice" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "endpointHash" TEXT NOT NULL,
    "subscription" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "toldAt" TIMESTAMPTZ(3),
    "createdOn" TEXT NOT NULL,

    CONSTRAINT "PushDevice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SubmissionReceipt" (
    "key" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "location" TEXT NOT NULL,
    "day" TEXT NOT NULL,

    CONSTRAINT "SubmissionReceipt_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Job" (
    "name" TEXT NOT NULL,
    "lockedUntil" TIMESTAMPTZ(3),
    "lastRunAt" TIMESTAMPTZ(3),

    CONSTRAINT "Job_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "LimitCount" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LimitCount_pkey" PRIMARY KEY ("key")
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
CREATE UNIQUE INDEX "SourceFile_sourceId_key" ON "SourceFile"("sourceId");

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
CREATE UNIQUE INDEX "ListenerPicture_roundId_key" ON "ListenerPicture"("roundId");

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
CREATE UNIQUE INDEX "LedgerTerm_secret_key" ON "LedgerTerm"("secret");

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
CREATE INDEX "Survey_state_closesAt_idx" ON "Survey"("state", "closesAt");

-- CreateIndex
CREATE INDEX "SurveyPicture_surveyId_idx" ON "SurveyPicture"("surveyId");

-- CreateIndex
CREATE UNIQUE INDEX "SurveyVersion_surveyId_number_key" ON "SurveyVersion"("surveyId", "number");

-- CreateIndex
CREATE INDEX "Response_surveyId_state_role_idx" ON "Response"("surveyId", "state", "role");

-- CreateIndex
CREATE INDEX "Response_surveyId_counted_idx" ON "Response"("surveyId", "counted");

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
CREATE UNIQUE INDEX "PaperForm_surveyId_number_key" ON "PaperForm"("surveyId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "SurveySnapshot_surveyId_number_key" ON "SurveySnapshot"("surveyId", "number");

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
CREATE INDEX "SessionMessage_sessionId_createdAt_idx" ON "SessionMessage"("sessionId", "createdAt");

-- CreateIndex
CREATE INDEX "SessionMessageReader_signUpId_idx" ON "SessionMessageReader"("signUpId");

-- CreateIndex
CREATE UNIQUE INDEX "Attendance_signUpId_key" ON "Attendance"("signUpId");

-- CreateIndex
CREATE INDEX "Attendance_sessionId_role_idx" ON "Attendance"("sessionId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "SessionReport_sessionId_key" ON "SessionReport"("sessionId");

-- CreateIndex
CREATE INDEX "SessionMaterial_reportId_idx" ON "SessionMaterial"("reportId");

-- CreateIndex
CREATE INDEX "SessionQuestion_sessionId_state_idx" ON "SessionQuestion"("sessionId", "state");

-- CreateIndex
CREATE INDEX "SessionQuestionVote_personId_idx" ON "SessionQuestionVote"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "InputCard_questionId_key" ON "InputCard"("questionId");

-- CreateIndex
CREATE INDEX "InputCard_sessionId_idx" ON "InputCard"("sessionId");

-- CreateIndex
CREATE UNIQUE INDEX "LiveRoom_sessionId_key" ON "LiveRoom"("sessionId");

-- CreateIndex
CREATE UNIQUE INDEX "LiveRoom_word_key" ON "LiveRoom"("word");

-- CreateIndex
CREATE INDEX "LiveQuestion_roomId_idx" ON "LiveQuestion"("roomId");

-- CreateIndex
CREATE INDEX "LiveVote_personKey_idx" ON "LiveVote"("personKey");

-- CreateIndex
CREATE INDEX "DatePollOption_sessionId_idx" ON "DatePollOption"("sessionId");

-- CreateIndex
CREATE UNIQUE INDEX "SpeakerRegistration_sessionId_personId_key" ON "SpeakerRegistration"("sessionId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_inviteTokenHash_key" ON "Proposal"("inviteTokenHash");

-- CreateIndex
CREATE INDEX "Proposal_state_publishedAt_idx" ON "Proposal"("state", "publishedAt");

-- CreateIndex
CREATE INDEX "Proposal_state_supportCount_idx" ON "Proposal"("state", "supportCount");

-- CreateIndex
CREATE INDEX "Proposal_mergedIntoId_publishedAt_id_state_idx" ON "Proposal"("mergedIntoId", "publishedAt" DESC, "id", "state");

-- CreateIndex
CREATE INDEX "Proposal_mergedIntoId_supportCount_idx" ON "Proposal"("mergedIntoId", "supportCount");

-- CreateIndex
CREATE INDEX "Proposal_roundId_state_idx" ON "Proposal"("roundId", "state");

-- CreateIndex
CREATE INDEX "Proposal_principleId_state_idx" ON "Proposal"("principleId", "state");

-- CreateIndex
CREATE INDEX "Proposal_municipalityId_state_idx" ON "Proposal"("municipalityId", "state");

-- CreateIndex
CREATE INDEX "Proposal_state_replyDueAt_idx" ON "Proposal"("state", "replyDueAt");

-- CreateIndex
CREATE INDEX "Proposal_bodyId_state_idx" ON "Proposal"("bodyId", "state");

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
CREATE INDEX "ModerationCase_assigneeId_idx" ON "ModerationCase"("assigneeId");

-- CreateIndex
CREATE INDEX "ModerationCase_workerId_idx" ON "ModerationCase"("workerId");

-- CreateIndex
CREATE INDEX "ModerationCase_subjectKind_subjectId_idx" ON "ModerationCase"("subjectKind", "subjectId");

-- CreateIndex
CREATE INDEX "ModerationCase_decidedAt_idx" ON "ModerationCase"("decidedAt");

-- CreateIndex
CREATE INDEX "CaseWriter_caseId_idx" ON "CaseWriter"("caseId");

-- CreateIndex
CREATE INDEX "CaseNote_caseId_idx" ON "CaseNote"("caseId");

-- CreateIndex
CREATE INDEX "CaseDraft_staffId_idx" ON "CaseDraft"("staffId");

-- CreateIndex
CREATE INDEX "CaseDraft_savedAt_idx" ON "CaseDraft"("savedAt");

-- CreateIndex
CREATE INDEX "CaseBatch_createdAt_idx" ON "CaseBatch"("createdAt");

-- CreateIndex
CREATE INDEX "CaseBatchLine_caseId_idx" ON "CaseBatchLine"("caseId");

-- CreateIndex
CREATE UNIQUE INDEX "ReaderReport_numberedKey_key" ON "ReaderReport"("numberedKey");

-- CreateIndex
CREATE INDEX "ReaderReport_subjectKind_subjectId_idx" ON "ReaderReport"("subjectKind", "subjectId");

-- CreateIndex
CREATE INDEX "OpinionStatement_roundId_position_idx" ON "OpinionStatement"("roundId", "position");

-- CreateIndex
CREATE INDEX "OpinionVote_voterKey_idx" ON "OpinionVote"("voterKey");

-- CreateIndex
CREATE INDEX "Experience_personKey_idx" ON "Experience"("personKey");

-- CreateIndex
CREATE UNIQUE INDEX "Theme_slug_key" ON "Theme"("slug");

-- CreateIndex
CREATE INDEX "Theme_roundId_position_idx" ON "Theme"("roundId", "position");

-- CreateIndex
CREATE INDEX "Theme_state_replyDueAt_idx" ON "Theme"("state", "replyDueAt");

-- CreateIndex
CREATE INDEX "Theme_bodyId_state_idx" ON "Theme"("bodyId", "state");

-- CreateIndex
CREATE INDEX "ThemeLink_themeId_kind_idx" ON "ThemeLink"("themeId", "kind");

-- CreateIndex
CREATE INDEX "ThemeLink_kind_targetId_idx" ON "ThemeLink"("kind", "targetId");

-- CreateIndex
CREATE INDEX "ThemeLink_proposalId_idx" ON "ThemeLink"("proposalId");

-- CreateIndex
CREATE INDEX "ThemeLink_inputCardId_idx" ON "ThemeLink"("inputCardId");

-- CreateIndex
CREATE INDEX "ThemeLink_answerId_idx" ON "ThemeLink"("answerId");

-- CreateIndex
CREATE INDEX "ThemePrinciple_principleId_idx" ON "ThemePrinciple"("principleId");

-- CreateIndex
CREATE INDEX "Reply_themeId_idx" ON "Reply"("themeId");

-- CreateIndex
CREATE INDEX "Reply_proposalId_idx" ON "Reply"("proposalId");

-- CreateIndex
CREATE INDEX "Reply_publishedAt_idx" ON "Reply"("publishedAt");

-- CreateIndex
CREATE INDEX "Reply_state_idx" ON "Reply"("state");

-- CreateIndex
CREATE INDEX "PreparedReply_bodyId_idx" ON "PreparedReply"("bodyId");

-- CreateIndex
CREATE UNIQUE INDEX "ReplyTemplate_bodyId_title_key" ON "ReplyTemplate"("bodyId", "title");

-- CreateIndex
CREATE INDEX "RoundMunicipality_municipalityId_idx" ON "RoundMunicipality"("municipalityId");

-- CreateIndex
CREATE INDEX "Translation_language_state_sourceHash_idx" ON "Translation"("language", "state", "sourceHash");

-- CreateIndex
CREATE INDEX "Translation_language_subjectKind_subjectId_idx" ON "Translation"("language", "subjectKind", "subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "Translation_language_sourceHash_key" ON "Translation"("language", "sourceHash");

-- CreateIndex
CREATE UNIQUE INDEX "OwnTemplate_kind_name_key" ON "OwnTemplate"("kind", "name");

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
CREATE INDEX "Advice_fromBodyId_dated_idx" ON "Advice"("fromBodyId", "dated");

-- CreateIndex
CREATE INDEX "Advice_toBodyId_dated_idx" ON "Advice"("toBodyId", "dated");

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
CREATE INDEX "Claim_waiting_createdAt_idx" ON "Claim"("waiting", "createdAt");

-- CreateIndex
CREATE INDEX "Claim_roundId_createdAt_idx" ON "Claim"("roundId", "createdAt");

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
CREATE UNIQUE INDEX "StaffAccount_setupTokenHash_key" ON "StaffAccount"("setupTokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "StaffAccount_calendarTokenHash_key" ON "StaffAccount"("calendarTokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "IdentityProvider_bodyId_key" ON "IdentityProvider"("bodyId");

-- CreateIndex
CREATE INDEX "StaffIdentity_staffId_idx" ON "StaffIdentity"("staffId");

-- CreateIndex
CREATE UNIQUE INDEX "StaffIdentity_providerId_staffId_key" ON "StaffIdentity"("providerId", "staffId");

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
CREATE INDEX "OutboxMessage_personId_idx" ON "OutboxMessage"("personId");

-- CreateIndex
CREATE INDEX "OutboxMessage_staffId_idx" ON "OutboxMessage"("staffId");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_hash_key" ON "AuditEntry"("hash");

-- CreateIndex
CREATE INDEX "AuditEntry_subjectKind_subjectId_idx" ON "AuditEntry"("subjectKind", "subjectId");

-- CreateIndex
CREATE INDEX "AuditEntry_subjectKind_sequence_idx" ON "AuditEntry"("subjectKind", "sequence");

-- CreateIndex
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry"("at");

-- CreateIndex
CREATE INDEX "AuditEntry_action_idx" ON "AuditEntry"("action");

-- CreateIndex
CREATE INDEX "AuditEntry_actorKind_actorId_idx" ON "AuditEntry"("actorKind", "actorId");

-- CreateIndex
CREATE INDEX "DomainEvent_day_idx" ON "DomainEvent"("day");

-- CreateIndex
CREATE INDEX "Notice_dispatchAt_idx" ON "Notice"("dispatchAt");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_personId_kind_subjectId_key" ON "Notice"("personId", "kind", "subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "PushDevice_endpointHash_key" ON "PushDevice"("endpointHash");

-- CreateIndex
CREATE INDEX "PushDevice_personId_idx" ON "PushDevice"("personId");

-- CreateIndex
CREATE INDEX "PushDevice_dueAt_idx" ON "PushDevice"("dueAt");

-- CreateIndex
CREATE INDEX "SubmissionReceipt_day_idx" ON "SubmissionReceipt"("day");

-- CreateIndex
CREATE INDEX "LimitCount_until_idx" ON "LimitCount"("until");

-- AddForeignKey
ALTER TABLE "Municipality" ADD CONSTRAINT "Municipality_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Body" ADD CONSTRAINT "Body_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BodyAlias" ADD CONSTRAINT "BodyAlias_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceFile" ADD CONSTRAINT "SourceFile_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentVersion" ADD CONSTRAINT "DocumentVersion_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrincipleAction" ADD CONSTRAINT "PrincipleAction_principleId_fkey" FOREIGN KEY ("principleId") REFERENCES "Principle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrincipleActionOwner" ADD CONSTRAINT "PrincipleActionOwner_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "PrincipleAction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrincipleActionOwner" ADD CONSTRAINT "PrincipleActionOwner_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrincipleWordingChange" ADD CONSTRAINT "PrincipleWordingChange_principleId_fkey" FOREIGN KEY ("principleId") REFERENCES "Principle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrincipleWordingChange" ADD CONSTRAINT "PrincipleWordingChange_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Round" ADD CONSTRAINT "Round_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Round" ADD CONSTRAINT "Round_deciderBodyId_fkey" FOREIGN KEY ("deciderBodyId") REFERENCES "Body"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Round" ADD CONSTRAINT "Round_answererBodyId_fkey" FOREIGN KEY ("answererBodyId") REFERENCES "Body"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListenerPicture" ADD CONSTRAINT "ListenerPicture_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundFrameItem" ADD CONSTRAINT "RoundFrameItem_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundPrinciple" ADD CONSTRAINT "RoundPrinciple_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundPrinciple" ADD CONSTRAINT "RoundPrinciple_principleId_fkey" FOREIGN KEY ("principleId") REFERENCES "Principle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundModerator" ADD CONSTRAINT "RoundModerator_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundModerator" ADD CONSTRAINT "RoundModerator_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Activity" ADD CONSTRAINT "Activity_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityMunicipality" ADD CONSTRAINT "ActivityMunicipality_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActivityMunicipality" ADD CONSTRAINT "ActivityMunicipality_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceCount" ADD CONSTRAINT "SourceCount_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceCount" ADD CONSTRAINT "SourceCount_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactAddress" ADD CONSTRAINT "ContactAddress_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerTermRound" ADD CONSTRAINT "LedgerTermRound_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerTermRound" ADD CONSTRAINT "LedgerTermRound_termId_fkey" FOREIGN KEY ("termId") REFERENCES "LedgerTerm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerChange" ADD CONSTRAINT "LedgerChange_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_personKey_fkey" FOREIGN KEY ("personKey") REFERENCES "LedgerPerson"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participation" ADD CONSTRAINT "Participation_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Survey" ADD CONSTRAINT "Survey_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Survey" ADD CONSTRAINT "Survey_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Survey" ADD CONSTRAINT "Survey_currentVersionId_fkey" FOREIGN KEY ("currentVersionId") REFERENCES "SurveyVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyPicture" ADD CONSTRAINT "SurveyPicture_surveyId_fkey" FOREIGN KEY ("surveyId") REFERENCES "Survey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyVersion" ADD CONSTRAINT "SurveyVersion_surveyId_fkey" FOREIGN KEY ("surveyId") REFERENCES "Survey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Response" ADD CONSTRAINT "Response_surveyId_fkey" FOREIGN KEY ("surveyId") REFERENCES "Survey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Response" ADD CONSTRAINT "Response_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "SurveyVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerCount" ADD CONSTRAINT "AnswerCount_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "SurveyVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "Response"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResponseDraft" ADD CONSTRAINT "ResponseDraft_surveyId_fkey" FOREIGN KEY ("surveyId") REFERENCES "Survey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyInvitation" ADD CONSTRAINT "SurveyInvitation_surveyId_fkey" FOREIGN KEY ("surveyId") REFERENCES "Survey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperForm" ADD CONSTRAINT "PaperForm_surveyId_fkey" FOREIGN KEY ("surveyId") REFERENCES "Survey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveySnapshot" ADD CONSTRAINT "SurveySnapshot_surveyId_fkey" FOREIGN KEY ("surveyId") REFERENCES "Survey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveySnapshotRow" ADD CONSTRAINT "SurveySnapshotRow_snapshotId_fkey" FOREIGN KEY ("snapshotId") REFERENCES "SurveySnapshot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_hostBodyId_fkey" FOREIGN KEY ("hostBodyId") REFERENCES "Body"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatReservation" ADD CONSTRAINT "SeatReservation_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignUp" ADD CONSTRAINT "SignUp_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignUp" ADD CONSTRAINT "SignUp_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionMessage" ADD CONSTRAINT "SessionMessage_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionMessageReader" ADD CONSTRAINT "SessionMessageReader_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "SessionMessage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionMessageReader" ADD CONSTRAINT "SessionMessageReader_signUpId_fkey" FOREIGN KEY ("signUpId") REFERENCES "SignUp"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_signUpId_fkey" FOREIGN KEY ("signUpId") REFERENCES "SignUp"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionReport" ADD CONSTRAINT "SessionReport_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionMaterial" ADD CONSTRAINT "SessionMaterial_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "SessionReport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionQuestion" ADD CONSTRAINT "SessionQuestion_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionQuestion" ADD CONSTRAINT "SessionQuestion_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionQuestion" ADD CONSTRAINT "SessionQuestion_bundledWithId_fkey" FOREIGN KEY ("bundledWithId") REFERENCES "SessionQuestion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionQuestionVote" ADD CONSTRAINT "SessionQuestionVote_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "SessionQuestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionQuestionVote" ADD CONSTRAINT "SessionQuestionVote_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InputCard" ADD CONSTRAINT "InputCard_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LiveRoom" ADD CONSTRAINT "LiveRoom_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LiveQuestion" ADD CONSTRAINT "LiveQuestion_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "LiveRoom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LiveVote" ADD CONSTRAINT "LiveVote_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "LiveQuestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DatePollOption" ADD CONSTRAINT "DatePollOption_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DatePollVote" ADD CONSTRAINT "DatePollVote_optionId_fkey" FOREIGN KEY ("optionId") REFERENCES "DatePollOption"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DatePollVote" ADD CONSTRAINT "DatePollVote_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpeakerRegistration" ADD CONSTRAINT "SpeakerRegistration_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpeakerRegistration" ADD CONSTRAINT "SpeakerRegistration_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_principleId_fkey" FOREIGN KEY ("principleId") REFERENCES "Principle"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalAuthor" ADD CONSTRAINT "ProposalAuthor_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalAuthor" ADD CONSTRAINT "ProposalAuthor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Support" ADD CONSTRAINT "Support_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Support" ADD CONSTRAINT "Support_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "SessionReport"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Comment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "StaffAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_appealOfId_fkey" FOREIGN KEY ("appealOfId") REFERENCES "ModerationCase"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "StaffAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_workerId_fkey" FOREIGN KEY ("workerId") REFERENCES "StaffAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseWriter" ADD CONSTRAINT "CaseWriter_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseNote" ADD CONSTRAINT "CaseNote_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseNote" ADD CONSTRAINT "CaseNote_byId_fkey" FOREIGN KEY ("byId") REFERENCES "StaffAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseNote" ADD CONSTRAINT "CaseNote_toId_fkey" FOREIGN KEY ("toId") REFERENCES "StaffAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseDraft" ADD CONSTRAINT "CaseDraft_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseDraft" ADD CONSTRAINT "CaseDraft_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseBatch" ADD CONSTRAINT "CaseBatch_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseBatchLine" ADD CONSTRAINT "CaseBatchLine_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "CaseBatch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseBatchLine" ADD CONSTRAINT "CaseBatchLine_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReaderReport" ADD CONSTRAINT "ReaderReport_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpinionStatement" ADD CONSTRAINT "OpinionStatement_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpinionStatement" ADD CONSTRAINT "OpinionStatement_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpinionVote" ADD CONSTRAINT "OpinionVote_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "OpinionStatement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Theme" ADD CONSTRAINT "Theme_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Theme" ADD CONSTRAINT "Theme_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThemeLink" ADD CONSTRAINT "ThemeLink_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThemeLink" ADD CONSTRAINT "ThemeLink_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThemeLink" ADD CONSTRAINT "ThemeLink_inputCardId_fkey" FOREIGN KEY ("inputCardId") REFERENCES "InputCard"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThemeLink" ADD CONSTRAINT "ThemeLink_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThemePrinciple" ADD CONSTRAINT "ThemePrinciple_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ThemePrinciple" ADD CONSTRAINT "ThemePrinciple_principleId_fkey" FOREIGN KEY ("principleId") REFERENCES "Principle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reply" ADD CONSTRAINT "Reply_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reply" ADD CONSTRAINT "Reply_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reply" ADD CONSTRAINT "Reply_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReplyOpinion" ADD CONSTRAINT "ReplyOpinion_replyId_fkey" FOREIGN KEY ("replyId") REFERENCES "Reply"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReplyOpinion" ADD CONSTRAINT "ReplyOpinion_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundMunicipality" ADD CONSTRAINT "RoundMunicipality_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundMunicipality" ADD CONSTRAINT "RoundMunicipality_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TemplatePicture" ADD CONSTRAINT "TemplatePicture_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "OwnTemplate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReplyAgendaItem" ADD CONSTRAINT "ReplyAgendaItem_replyId_fkey" FOREIGN KEY ("replyId") REFERENCES "Reply"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReplyAgendaItem" ADD CONSTRAINT "ReplyAgendaItem_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundReport" ADD CONSTRAINT "RoundReport_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_ownerBodyId_fkey" FOREIGN KEY ("ownerBodyId") REFERENCES "Body"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaStatus" ADD CONSTRAINT "AgendaStatus_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaPrinciple" ADD CONSTRAINT "AgendaPrinciple_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaPrinciple" ADD CONSTRAINT "AgendaPrinciple_principleId_fkey" FOREIGN KEY ("principleId") REFERENCES "Principle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaDependency" ADD CONSTRAINT "AgendaDependency_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaDependency" ADD CONSTRAINT "AgendaDependency_dependsOnId_fkey" FOREIGN KEY ("dependsOnId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaOutcome" ADD CONSTRAINT "AgendaOutcome_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Advice" ADD CONSTRAINT "Advice_fromBodyId_fkey" FOREIGN KEY ("fromBodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Advice" ADD CONSTRAINT "Advice_toBodyId_fkey" FOREIGN KEY ("toBodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Advice" ADD CONSTRAINT "Advice_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Advice" ADD CONSTRAINT "Advice_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdvicePoint" ADD CONSTRAINT "AdvicePoint_adviceId_fkey" FOREIGN KEY ("adviceId") REFERENCES "Advice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_adviceId_fkey" FOREIGN KEY ("adviceId") REFERENCES "Advice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecommendationPoint" ADD CONSTRAINT "RecommendationPoint_recommendationId_fkey" FOREIGN KEY ("recommendationId") REFERENCES "Recommendation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecommendationPoint" ADD CONSTRAINT "RecommendationPoint_pointId_fkey" FOREIGN KEY ("pointId") REFERENCES "AdvicePoint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormalReaction" ADD CONSTRAINT "FormalReaction_adviceId_fkey" FOREIGN KEY ("adviceId") REFERENCES "Advice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormalReaction" ADD CONSTRAINT "FormalReaction_pointId_fkey" FOREIGN KEY ("pointId") REFERENCES "AdvicePoint"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormalReaction" ADD CONSTRAINT "FormalReaction_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionAlert" ADD CONSTRAINT "DecisionAlert_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_advicePointId_fkey" FOREIGN KEY ("advicePointId") REFERENCES "AdvicePoint"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimChallenge" ADD CONSTRAINT "ClaimChallenge_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimChallenge" ADD CONSTRAINT "ClaimChallenge_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FigureSnapshot" ADD CONSTRAINT "FigureSnapshot_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffAccount" ADD CONSTRAINT "StaffAccount_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdentityProvider" ADD CONSTRAINT "IdentityProvider_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffIdentity" ADD CONSTRAINT "StaffIdentity_providerId_fkey" FOREIGN KEY ("providerId") REFERENCES "IdentityProvider"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffIdentity" ADD CONSTRAINT "StaffIdentity_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MutedNotice" ADD CONSTRAINT "MutedNotice_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffDigest" ADD CONSTRAINT "StaffDigest_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthSession" ADD CONSTRAINT "AuthSession_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthSession" ADD CONSTRAINT "AuthSession_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutboxMessage" ADD CONSTRAINT "OutboxMessage_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutboxMessage" ADD CONSTRAINT "OutboxMessage_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PushDevice" ADD CONSTRAINT "PushDevice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say: the database itself notes what changed in the ledger, as the tree for SQLite does
-- (its migration changes_of_the_ledger says why). Where a statement meets several rows of one round, they are noted one by one.
CREATE FUNCTION "ledgerChanged"("round" TEXT, "on" TEXT) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "LedgerChange" ("roundId", "day", "before", "change")
  VALUES ("round", "on", '', replace(gen_random_uuid()::text, '-', ''))
  ON CONFLICT ("roundId") DO UPDATE SET
    "before" = CASE
      WHEN excluded."day" > "LedgerChange"."day" THEN "LedgerChange"."change"
      WHEN excluded."day" < "LedgerChange"."day" THEN replace(gen_random_uuid()::text, '-', '')
      ELSE "LedgerChange"."before"
    END,
    "change" = excluded."change",
    "day" = greatest("LedgerChange"."day", excluded."day")
$$;

CREATE FUNCTION "noteParticipation"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    -- The round may be going itself, and takes its note along.
    IF EXISTS (SELECT 1 FROM "Round" WHERE "id" = OLD."roundId") THEN
      PERFORM "ledgerChanged"(OLD."roundId", OLD."day");
    END IF;
  END IF;
  IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND (NEW."roundId" <> OLD."roundId" OR NEW."day" <> OLD."day")) THEN
    PERFORM "ledgerChanged"(NEW."roundId", NEW."day");
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "Participation_changed" AFTER INSERT OR UPDATE OR DELETE ON "Participation"
FOR EACH ROW EXECUTE FUNCTION "noteParticipation"();

CREATE FUNCTION "noteLinked"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "ledgerChanged"("roundId", "day") FROM "Participation" WHERE "personKey" = NEW."key";
  RETURN NULL;
END $$;

-- Whether somebody is counted once concerns every contribution that person ever made.
CREATE TRIGGER "LedgerPerson_linked" AFTER UPDATE OF "linked" ON "LedgerPerson"
FOR EACH ROW WHEN (OLD."linked" IS DISTINCT FROM NEW."linked") EXECUTE FUNCTION "noteLinked"();

-- What the library of limits counts in, for all processes together; what is in it is worth no log.
CREATE UNLOGGED TABLE "RateLimit" (
    "key" VARCHAR(255) PRIMARY KEY,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT
);
