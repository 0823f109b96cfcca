// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusal.h"

#include <QCoreApplication>
#include <QDir>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Purchase)
};

Error local(const QString &title, const QString &detail)
{
    return {.kind = Error::Kind::Local, .title = title, .detail = detail, .bytesLeft = false};
}

} // namespace

Error refusal::notReady()
{
    return local(Text::tr("The journal of purchases is still being read."),
        Text::tr("Nothing was sent. Try again in a moment."));
}

Error refusal::unrecorded()
{
    return local(Text::tr("The outcome of the last purchase could not be written to the disk yet."),
        Text::tr("Nothing was sent. Free some space on the disk: nothing else is bought before it is written."));
}

Error refusal::used()
{
    return local(Text::tr("This confirmation was used already."),
        Text::tr("Nothing was sent. Look at the order, then confirm again."));
}

Error refusal::expired()
{
    return local(Text::tr("The confirmation is older than five minutes."),
        Text::tr("Nothing was sent. Prices and stock may have changed: look at the order, then confirm again."));
}

Error refusal::inDoubt()
{
    return local(Text::tr("An earlier order for some of these numbers is still in doubt."),
        Text::tr("Nothing was sent. The earlier order may have been placed; wait until that is known, or take these "
                 "numbers out of the order."));
}

Error refusal::journalChanged(const QString &file)
{
    return local(Text::tr("The journal of purchases was changed from outside."),
        Text::tr(
            "Nothing can be bought with a journal that can't be trusted. Put %1 back from a backup, or keep it and "
            "choose another profile folder.")
            .arg(QDir::toNativeSeparators(file)));
}

Error refusal::badOrder(const QString &title)
{
    return local(title, Text::tr("Nothing was sent."));
}
