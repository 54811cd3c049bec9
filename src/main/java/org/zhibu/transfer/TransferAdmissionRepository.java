package org.zhibu.transfer;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.zhibu.kernel.NotFound;
import org.zhibu.kernel.PersonId;

interface TransferAdmissionRepository extends JpaRepository<TransferAdmission, Long> {

    Optional<TransferAdmission> findByLetter(String letter);

    List<TransferAdmission> findByPersonOrderByIdDesc(PersonId person);

    default TransferAdmission require(String letter) {
        return findByLetter(letter).orElseThrow(() -> new NotFound("没有编号为%s的介绍信".formatted(letter)));
    }
}
