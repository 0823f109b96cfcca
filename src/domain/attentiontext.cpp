// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention.h"

#include <QCoreApplication>

namespace {

using Kind = AttentionItem::Kind;

struct AttentionWords
{
    Q_DECLARE_TR_FUNCTIONS(Attention)
};

// Nothing that is over is told as if it were to come.
bool isOver(const AttentionItem &item, const QDateTime &now)
{
    return item.due.isValid() && item.due <= now;
}

} // namespace

QString attention::what(const AttentionItem &item, const QDateTime &now)
{
    switch (item.kind) {
    case Kind::HoldLapses:
        return AttentionWords::tr("Reservation lapses");
    case Kind::AnswersMissing:
        return AttentionWords::tr("Answers are missing");
    case Kind::AnswerRejected:
        return AttentionWords::tr("An answer was rejected");
    case Kind::CommentWaits:
        return item.count > 1 ? AttentionWords::tr("%n comments not read", nullptr, item.count)
                              : AttentionWords::tr("A comment waits");
    case Kind::DocumentVanishes:
        return AttentionWords::tr("A document is not used");
    case Kind::GroupDeclined:
        return AttentionWords::tr("A requirement group was declined");
    case Kind::PurchaseInDoubt:
        return AttentionWords::tr("Purchase in doubt");
    case Kind::HoldNotExtended:
        return AttentionWords::tr("A reservation was not extended");
    case Kind::GroupExpires:
        break;
    }
    return isOver(item, now) ? AttentionWords::tr("A requirement group has expired")
                             : AttentionWords::tr("A requirement group expires");
}

QString attention::why(const AttentionItem &item, const QDateTime &now)
{
    if (isOver(item, now)) {
        if (item.kind == Kind::AnswersMissing || item.kind == Kind::AnswerRejected)
            return AttentionWords::tr(
                "The deadline of %n number(s) has passed: they may be cancelled any moment.", nullptr, item.count);
        if (item.kind == Kind::GroupExpires)
            return AttentionWords::tr("Orders with it are likely to be rejected.");
    }
    switch (item.kind) {
    case Kind::HoldLapses:
    case Kind::HoldNotExtended:
        return AttentionWords::tr("%n number(s) go back to the shelf.", nullptr, item.count);
    case Kind::AnswersMissing:
        return AttentionWords::tr(
            "The order of %n number(s) is cancelled unless everything is answered.", nullptr, item.count);
    case Kind::AnswerRejected:
        return AttentionWords::tr(
            "The order of %n number(s) is cancelled unless the answer is corrected.", nullptr, item.count);
    case Kind::CommentWaits:
        return AttentionWords::tr("%n comment(s) not read yet.", nullptr, item.count);
    case Kind::DocumentVanishes:
        return AttentionWords::tr("The provider deletes documents that nothing uses for 30 minutes.");
    case Kind::GroupDeclined:
        return AttentionWords::tr("Orders with it are likely to be rejected.");
    case Kind::PurchaseInDoubt:
        return AttentionWords::tr("No answer came. The order is looked up, and never sent again.");
    case Kind::GroupExpires:
        break;
    }
    return AttentionWords::tr("From then on orders with it are likely to be rejected.");
}
