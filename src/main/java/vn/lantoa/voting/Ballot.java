package vn.lantoa.voting;

import vn.lantoa.contests.PhaseId;
import vn.lantoa.entries.EntryId;

/** One voter's vote for one work (lượt bình chọn). */
record Ballot(PhaseId phase, EntryId entry, Voter voter) {}
