// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attention.h"

#include <QCoreApplication>

namespace {

using Kind = AttentionItem::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Attention)
};

} // namespace

QString attention::what(AttentionItem::Kind kind)
{
    switch (kind) {
    case Kind::HoldLapses:
        return Text::tr("Reservation lapses");
    case Kind::AnswersMissing:
        return Text::tr("Answers are missing");
    case Kind::AnswerRejected:
        return Text::tr("An answer was rejected");
    case Kind::CommentWaits:
        return Text::tr("A comment waits");
    case Kind::DocumentVanishes:
        return Text::tr("A document is not used");
    case Kind::GroupDeclined:
        return Text::tr("A requirement group was declined");
    case Kind::PurchaseInDoubt:
        return Text::tr("Purchase in doubt");
    case Kind::HoldNotExtended:
        return Text::tr("A reservation was not extended");
    case Kind::GroupExpires:
        break;
    }
    return Text::tr("A requirement group expires");
}

QString attention::why(const AttentionItem &item)
{
    switch (item.kind) {
    case Kind::HoldLapses:
    case Kind::HoldNotExtended:
        return Text::tr("%n number(s) go back to the shelf.", nullptr, item.count);
    case Kind::AnswersMissing:
        return Text::tr("The order of %n number(s) is cancelled unless everything is answered.", nullptr, item.count);
    case Kind::AnswerRejected:
        return Text::tr("The order of %n number(s) is cancelled unless the answer is corrected.", nullptr, item.count);
    case Kind::CommentWaits:
        return Text::tr("%n comment(s) not read yet.", nullptr, item.count);
    case Kind::DocumentVanishes:
        return Text::tr("The provider deletes documents that nothing uses for 30 minutes.");
    case Kind::GroupDeclined:
        return Text::tr("Orders with it are likely to be rejected.");
    case Kind::PurchaseInDoubt:
        return Text::tr("No answer came. The order is looked up, and never sent again.");
    case Kind::GroupExpires:
        break;
    }
    return Text::tr("From then on orders with it are likely to be rejected.");
}
