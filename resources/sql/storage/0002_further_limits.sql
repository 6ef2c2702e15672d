-- SPDX-FileCopyrightText: The Quarterdeck authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Limits beside those of values and of the day's loss: a JSON object from the name of a limit to
-- its text, as "stop_loss_percent" to "5". A limit that is absent is not set.

ALTER TABLE bots ADD COLUMN limits TEXT NOT NULL DEFAULT '{}';
