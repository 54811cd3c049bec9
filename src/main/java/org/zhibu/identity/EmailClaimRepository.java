package org.zhibu.identity;

import org.springframework.data.jpa.repository.JpaRepository;

/** Stores claims on addresses; the account's row is the lock for them. */
interface EmailClaimRepository extends JpaRepository<EmailClaim, Long> {}
