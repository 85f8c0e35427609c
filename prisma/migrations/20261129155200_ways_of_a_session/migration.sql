-- Nobody who signed up before was asked whether they come to the room or online. Their sessions keep one count of places,
-- until staff say how many of them are online.
ALTER TABLE "Session" ADD COLUMN "onlineCapacity" INTEGER;
ALTER TABLE "SignUp" ADD COLUMN "way" TEXT;
ALTER TABLE "Attendance" ADD COLUMN "way" TEXT;
