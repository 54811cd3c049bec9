package org.zhibu.development;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhibu.kernel.PersonId;
import org.zhibu.member.OpenCases;

/** The dossier that is open for a person; it travels along, unless the branch has decided and the committee has not. */
@Component
class CasesInDevelopment implements OpenCases {

    private final DossierRepository dossiers;

    CasesInDevelopment(DossierRepository dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public List<OpenCase> of(PersonId person) {
        return dossiers.findByLivePerson(person).stream()
                .map(dossier -> new OpenCase(
                        "发展党员档案 %s（%s）%s"
                                .formatted(
                                        dossier.number(),
                                        dossier.stage().label(),
                                        dossier.awaitsApproval() ? "，支部大会已通过，上级党委尚未审批" : ""),
                        dossier.awaitsApproval()))
                .toList();
    }
}
