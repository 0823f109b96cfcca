// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commentstab.h"

#include <ui/look/pill.h>
#include <ui/look/plainlabel.h>
#include <ui/look/rule.h>
#include <ui/look/serverframe.h>
#include <ui/orders/savedreplies.h>
#include <ui/papers/objections.h>
#include <ui/problemview.h>

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

using namespace Qt::StringLiterals;

static constexpr qsizetype mostCommentsShown = 200; // the newest; a frame is a handful of widgets
static constexpr int textLines = 4;

CommentsTab::CommentsTab(Workspace &workspace, CommentReader *reader, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_reader(reader)
    , m_about(reader->about())
    , m_scroll(new QScrollArea)
    , m_problem(new ProblemView)
    , m_text(new QPlainTextEdit)
    , m_hint(new PlainLabel({}, FontRole::Caption))
    , m_send(new QPushButton(tr("Send comment")))
    , m_draft(workspace, [this] { return commentValues(m_text->toPlainText()); })
    , m_api(workspace.client())
{
    layOut();
    connectParts();
    showThread();
}

CommentsTab::~CommentsTab()
{
    m_draft.keep();
}

void CommentsTab::layOut()
{
    const auto &m = look::metrics();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Thread"));
    m_text->setAccessibleName(tr("New comment"));
    m_text->setPlaceholderText(tr("Write a comment"));
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(m.between);
    m_text->setFixedHeight(textLines * m_text->fontMetrics().lineSpacing() + 2 * m.between);
    m_hint->setColor(Token::Secondary);
    m_hint->setWordWrap(true);
    m_send->setAccessibleName(tr("Send comment"));
    m_send->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(m.between);
    foot->addWidget(m_hint, 1);
    foot->addWidget(new SavedReplies(m_workspace, m_text));
    foot->addWidget(m_send);
    auto *writing = new QVBoxLayout;
    writing->setContentsMargins(m.edge, m.inset, m.edge, m.inset);
    writing->setSpacing(m.between);
    writing->addWidget(m_text);
    writing->addLayout(foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_problem);
    column->addWidget(new Rule);
    column->addLayout(writing);
}

void CommentsTab::connectParts()
{
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_draft.edited();
        tell();
    });
    connect(&m_draft, &DraftKeeper::loaded, this, [this](const DraftValues &values) {
        if (m_text->toPlainText().isEmpty())
            m_text->setPlainText(commentIn(values));
        tell();
    });
    connect(&m_draft, &DraftKeeper::unreadable, this, &CommentsTab::tell);
    connect(m_send, &QAbstractButton::clicked, this, &CommentsTab::send);
    auto *quick = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    quick->setContext(Qt::WidgetWithChildrenShortcut);
    connect(quick, &QShortcut::activated, this, &CommentsTab::send);
    connect(m_reader, &CommentReader::changed, this, &CommentsTab::showThread);
    connect(m_reader, &CommentReader::failed, this, [this](const Error &error) {
        if (m_reader->comments().isEmpty())
            m_problem->setProblem(error, m_workspace.provider());
    });
    connect(m_problem, &ProblemView::retryRequested, this, [this] { m_reader->follow(m_recordId); });
}

void CommentsTab::setRecord(const QString &id)
{
    if (id == m_recordId)
        return;
    m_draft.keep();
    m_problem->clear();
    m_recordId = id;
    {
        const QSignalBlocker quiet(m_text);
        m_text->clear();
    }
    m_draft.follow(id.isEmpty() ? QString() : commentSubject(m_about, id));
    tell();
}

void CommentsTab::write(const QString &text)
{
    if (m_text->toPlainText().trimmed().isEmpty())
        m_text->setPlainText(text);
    m_text->setFocus();
}

void CommentsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_reader->markRead();
}

void CommentsTab::showThread()
{
    const QList<Comment> comments = m_reader->comments().last(std::min(m_reader->comments().size(), mostCommentsShown));
    QList<QStringList> shown;
    for (const Comment &comment : comments)
        shown += QStringList{comment.id, comment.body, comment.readAt.toString(Qt::ISODate)};
    if (isVisible())
        m_reader->markRead();
    if (m_thread && shown == m_shown)
        return; // who reads or copies here is not disturbed by every look
    m_problem->clear();
    m_shown = shown;
    const auto &m = look::metrics();
    auto *page = new QWidget;
    m_thread = new QVBoxLayout(page);
    m_thread->setContentsMargins(m.edge, m.edge, m.edge, m.edge);
    m_thread->setSpacing(m.inset);
    for (const Comment &comment : comments)
        addComment(comment);
    if (comments.isEmpty()) {
        auto *nothing = new PlainLabel(tr("Nobody has written anything yet."));
        nothing->setColor(Token::Secondary);
        m_thread->addWidget(nothing);
    }
    m_thread->addStretch(1);
    m_scroll->setWidget(page);
    QScrollBar *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, page, [bar] { bar->setValue(bar->maximum()); }); // the newest
}

void CommentsTab::addComment(const Comment &comment)
{
    const bool isOurs = comment.commenterType == CommenterType::User;
    auto *frame = new ServerFrame(isOurs ? Tone::Neutral : Tone::Waiting);
    const QString who = comment.commenter.isEmpty() ? m_workspace.providerName() : comment.commenter;
    frame->setSource(whoAndWhen(who, comment.createdAt));
    frame->setWords(comment.body);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::metrics().between);
    row->addWidget(frame, 1);
    if (comment.isUnread())
        row->addWidget(new Pill(StateCell{Tone::Waiting, tr("not read")}), 0, Qt::AlignTop);
    m_thread->addLayout(row);
}

void CommentsTab::tell()
{
    const qsizetype length = m_text->toPlainText().trimmed().size();
    const qsizetype tooMany = length - CommentDraft::longest;
    m_text->setProperty("bad", tooMany > 0);
    m_hint->setText(tooMany > 0 ? tr("%n character(s) too many", nullptr, int(tooMany))
                                : tr("Sent with Ctrl+Enter, kept if it fails"));
    m_send->setText(m_isSending ? tr("Sending…") : tr("Send comment"));
    m_send->setEnabled(length > 0 && tooMany <= 0 && !m_isSending && m_draft.known() != DraftKeeper::Known::No);
}

QCoro::Task<> CommentsTab::send()
{
    if (!m_send->isEnabled())
        co_return;
    const QString typed = m_text->toPlainText();
    CommentDraft draft;
    draft.body = typed.trimmed();
    draft.recordId = m_recordId;
    draft.recordType = m_about;
    m_isSending = true;
    m_problem->clear();
    tell();
    const auto result = co_await sendComment(m_api, m_workspace.record(), *m_workspace.drafts(), draft);
    m_isSending = false;
    if (result.outcome == CommentResult::Outcome::Sent) {
        m_reader->add(result.comment);
        if (m_recordId == draft.recordId && m_text->toPlainText() == typed)
            m_text->clear();
    } else if (m_recordId == draft.recordId) {
        tellFailure(result);
    } else {
        m_problem->setText(tr("A comment on another sub-order did not arrive."), tr("It is kept there as a draft."));
    }
    tell();
}

void CommentsTab::tellFailure(const CommentResult &result)
{
    if (result.outcome == CommentResult::Outcome::Unknown)
        m_problem->setText(tr("It is not known whether the comment arrived."),
            tr("Your text is kept. Look at the thread before you send it once more."));
    else
        m_problem->setProblem(result.error, m_workspace.provider());
}
