package org.zhibu.transfer;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.PersonId;

interface TransferReleaseRepository extends JpaRepository<TransferRelease, Long> {

    Optional<TransferRelease> findByNumber(String number);

    Optional<TransferRelease> findByLivePerson(PersonId person);

    List<TransferRelease> findByPersonOrderByIdDesc(PersonId person);

    List<TransferRelease> findByBatchOrderById(String batch);

    @Query("select r from TransferRelease r join r.letters l where l.number = :letter")
    Optional<TransferRelease> findByLetter(String letter);

    @Query("select r from TransferRelease r join r.letters l where l.token = :token")
    Optional<TransferRelease> findByToken(String token);

    /** By the number of the transfer, or of any letter in its stub book. */
    default Optional<TransferRelease> find(String key) {
        return TransferNumbers.isTransfer(key) ? findByNumber(key) : findByLetter(key);
    }

    default TransferRelease require(String key) {
        return find(key).orElseThrow(() -> new NotFound("没有编号为%s的转接".formatted(key)));
    }
}
