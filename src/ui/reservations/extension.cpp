// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extension.h"

#include <ui/errortext.h>

Extension Extension::of(const QList<ExtendResult> &results, const QList<HeldNumber> &before)
{
    QHash<QString, QDateTime> heldUntil;
    for (const HeldNumber &row : before)
        heldUntil.insert(row.number.phoneNumber, row.number.expiredAt);
    Extension extension;
    QStringList details;
    for (const ExtendResult &result : results) {
        const bool wentWell = result.outcome == ExtendResult::Outcome::Extended;
        for (const ReservedNumber &number : result.reservation.phoneNumbers) {
            const auto was = heldUntil.constFind(number.phoneNumber);
            if (was == heldUntil.cend())
                continue;
            ++extension.asked;
            if (wentWell && number.expiredAt > *was) {
                ++extension.extended;
                continue;
            }
            const QString said = number.errors.isEmpty() ? result.reservation.errors : number.errors;
            extension.refused.append({number.phoneNumber, wentWell ? said : errortext::serversWords(result.error),
                number.expiredAt, result.outcome == ExtendResult::Outcome::Unknown});
        }
        if (!wentWell)
            details += errortext::details(result.error);
    }
    extension.details = details.join(QStringLiteral("\n\n"));
    return extension;
}
