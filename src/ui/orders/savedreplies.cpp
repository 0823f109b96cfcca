// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedreplies.h"

#include <ui/listtools.h>
#include <ui/look/plaintext.h>

#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKept = 30; // what fits a menu

const QString subject = u"replies"_s; // among the drafts

QString shortened(const QString &reply)
{
    constexpr qsizetype longest = 60;
    const QString line = reply.simplified();
    return look::inMenu(line.size() <= longest ? line : line.first(longest) + u'…');
}

QStringList repliesIn(const DraftValues &values)
{
    QStringList keys = values.keys();
    keys.sort();
    QStringList replies;
    for (const QString &key : std::as_const(keys))
        replies += values.value(key);
    return replies;
}

} // namespace

SavedReplies::SavedReplies(Workspace &workspace, QPlainTextEdit *text, QWidget *parent)
    : QPushButton(tr("Replies…"), parent)
    , m_workspace(workspace)
    , m_text(text)
{
    connect(this, &QAbstractButton::clicked, this, &SavedReplies::offer);
}

// Read each time: another thread may have changed them.
QCoro::Task<> SavedReplies::offer()
{
    if (!m_workspace.drafts())
        co_return;
    const auto loading = m_workspace.drafts()->load(subject);
    const auto kept = co_await later(m_scope, loading);
    QMenu *menu = listtools::makeMenu(this);
    if (kept)
        fill(menu, repliesIn(*kept));
    else
        menu->addAction(tr("What was saved can’t be read"))->setEnabled(false);
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

void SavedReplies::fill(QMenu *menu, const QStringList &replies)
{
    for (const QString &reply : replies)
        menu->addAction(shortened(reply), m_text, [text = m_text, reply] {
            text->insertPlainText(reply);
            text->setFocus();
        });
    menu->addSeparator();
    const QString typed = m_text->toPlainText().trimmed();
    const bool isNew = !typed.isEmpty() && !replies.contains(typed) && replies.size() < mostKept;
    menu->addAction(tr("Save what is typed"), this, [this, replies, typed] { save(replies + QStringList{typed}); })
        ->setEnabled(isNew);
    if (replies.isEmpty())
        return;
    QMenu *deleting = menu->addMenu(tr("Delete"));
    for (const QString &reply : replies)
        deleting->addAction(shortened(reply), this, [this, replies, reply] {
            QStringList others = replies;
            others.removeOne(reply);
            save(others);
        });
}

void SavedReplies::save(const QStringList &replies)
{
    DraftValues values;
    for (qsizetype at = 0; at < replies.size(); ++at)
        values.insert(QString::number(at).rightJustified(2, u'0'), replies.at(at));
    m_workspace.drafts()->save(subject, values);
}
