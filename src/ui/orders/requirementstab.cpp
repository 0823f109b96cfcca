// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requirementstab.h"

#include <ui/errortext.h>
#include <ui/look/accountbar.h>
#include <ui/look/actionbar.h>
#include <ui/look/linkbutton.h>
#include <ui/look/plainlabel.h>
#include <ui/orders/alsoanswer.h>
#include <ui/papers/addresslist.h>
#include <ui/papers/addresssheet.h>
#include <ui/papers/answerform.h>
#include <ui/papers/documentnames.h>
#include <ui/papers/objections.h>
#include <ui/papers/requirementbook.h>
#include <ui/problemview.h>

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QTime>

using namespace Qt::StringLiterals;

RequirementsTab::RequirementsTab(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_book(new RequirementBook(workspace.client(), this))
    , m_addresses(new AddressList(workspace, this))
    , m_documents(new DocumentNames(workspace.client(), this))
    , m_form(new AnswerForm)
    , m_problem(new ProblemView)
    , m_also(new AlsoAnswer(workspace, m_book, m_addresses))
    , m_foot(new QWidget)
    , m_group(new LinkButton(tr("Assign requirement group…")))
    , m_note(new PlainLabel({}, FontRole::Caption))
    , m_cancel(new LinkButton(tr("Cancel sub-order…")))
    , m_bar(new ActionBar)
    , m_draft(workspace, [this] { return m_form->typed(); })
    , m_api(workspace.client())
    , m_sending(workspace.client())
{
    layOut();
    connectParts();
    tell();
}

RequirementsTab::~RequirementsTab()
{
    m_draft.keep();
}

void RequirementsTab::layOut()
{
    const auto &m = look::metrics();
    m_group->setAccessibleName(tr("Assign requirement group"));
    m_cancel->setAccessibleName(tr("Cancel sub-order"));
    m_cancel->setProperty("danger", true);
    m_note->setColor(Token::Secondary);
    m_note->setElided(Qt::ElideRight);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(m.edge, m.between, m.edge, m.between);
    row->setSpacing(m.edge);
    row->addWidget(m_group);
    row->addWidget(m_note);
    row->addStretch(1);
    row->addWidget(m_cancel);
    for (auto *link : {m_group, m_cancel})
        link->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_bar->setForm();
    m_save = m_bar->addButton(tr("Save draft"));
    m_send = m_bar->addPrimary(tr("Send"));
    m_send->setAccessibleName(tr("Send"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_form, 1);
    column->addWidget(m_problem);
    column->addWidget(m_also);
    column->addWidget(m_foot);
    column->addWidget(m_bar);
}

void RequirementsTab::connectParts()
{
    connect(m_form, &AnswerForm::edited, this, [this] {
        m_draft.edited();
        tell();
    });
    connect(&m_draft, &DraftKeeper::loaded, this, &RequirementsTab::tellDraft);
    connect(&m_draft, &DraftKeeper::unreadable, this, [this](const Error &error) { m_note->setText(error.title); });
    connect(&m_draft, &DraftKeeper::kept, this, &RequirementsTab::tellKept);
    connect(&m_draft, &DraftKeeper::notKept, this,
        [this](const Error &error) { m_note->setText(tr("The draft could not be saved: %1").arg(error.title)); });
    connect(m_form, &AnswerForm::addressWanted, this, &RequirementsTab::addAddress);
    connect(m_addresses, &AddressList::changed, this, [this] { m_form->setAddresses(m_addresses->addresses()); });
    connect(m_documents, &DocumentNames::changed, this, [this] { m_form->setDocumentNames(m_documents->known()); });
    connect(m_book, &RequirementBook::changed, this, &RequirementsTab::showForm);
    connect(m_problem, &ProblemView::retryRequested, this, &RequirementsTab::send);
    connect(m_also, &AlsoAnswer::answered, this, &RequirementsTab::answered);
    connect(m_save, &QAbstractButton::clicked, &m_draft, &DraftKeeper::keep);
    connect(m_send, &QAbstractButton::clicked, this, &RequirementsTab::send);
    connect(m_group, &QAbstractButton::clicked, this, &RequirementsTab::groupRequested);
    connect(m_cancel, &QAbstractButton::clicked, this, &RequirementsTab::cancelRequested);
    auto *quick = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    quick->setContext(Qt::WidgetWithChildrenShortcut);
    connect(quick, &QShortcut::activated, this, &RequirementsTab::send);
}

void RequirementsTab::setSubject(const AnswerSubject &subject, const QString &orderId)
{
    const bool isOther = subject.target.id != m_subject.target.id || subject.target.level != m_subject.target.level;
    if (isOther)
        clear();
    m_subject = subject;
    m_orderId = orderId;
    QStringList ids;
    for (const AskedRequirement &asked : subject.asked)
        ids += asked.requirementId;
    m_book->learn(ids, subject.phoneNumber);
    showForm();
    if (isOther)
        m_draft.follow(subject.draftSubject());
}

void RequirementsTab::clear()
{
    m_draft.keep();
    m_draft.follow({});
    m_subject = {};
    m_note->setText({});
    m_comments.clear();
    m_problem->clear();
    m_also->clear();
}

void RequirementsTab::setComments(const QList<Comment> &comments)
{
    m_comments = comments;
    showForm();
}

void RequirementsTab::showForm()
{
    m_form->setSubject(m_subject, m_book->known(), m_workspace.serverNow().date());
    m_form->setObjections(objectionsIn(m_comments, m_book->known(), m_workspace.providerName()));
    if (m_form->wantsAddresses())
        m_addresses->want();
    m_documents->learn(m_form->documents());
    tell();
}

void RequirementsTab::tell()
{
    const int count = m_form->toSend();
    const bool isWhole = m_subject.target.level == AnswerTarget::Level::SubOrder;
    m_foot->setVisible(m_subject.isOpen);
    m_group->setVisible(isWhole);
    m_cancel->setVisible(isWhole);
    m_bar->setVisible(m_subject.isOpen);
    m_send->setText(m_isSending ? tr("Sending…") : count > 0 ? tr("Send %n answer(s)", nullptr, count) : tr("Send"));
    m_send->setEnabled(count > 0 && m_form->isReady() && !m_isSending);
    m_save->setEnabled(!m_form->typed().isEmpty());
}

void RequirementsTab::tellDraft(const DraftValues &values)
{
    if (!values.isEmpty())
        m_note->setText(tr("Your draft is back"));
    m_form->setTyped(values);
    tell();
}

void RequirementsTab::tellKept()
{
    if (m_form->typed().isEmpty())
        m_note->setText({});
    else if (m_workspace.drafts()->areKept())
        m_note->setText(
            tr("Draft saved %1")
                .arg(QLocale().toString(m_workspace.serverNow().toLocalTime().time(), QLocale::ShortFormat)));
    else
        m_note->setText(tr("Draft kept until Cordboard is closed"));
}

QCoro::Task<> RequirementsTab::send()
{
    if (!m_send->isEnabled() || !m_subject.isOpen || m_form->complain())
        co_return;
    const QList<PlannedAnswer> answers = m_form->planned();
    if (answers.isEmpty())
        co_return;
    m_draft.keep();
    m_isSending = true;
    m_problem->clear();
    tell();
    const AnswerSubject subject = m_subject;
    const QString orderId = m_orderId;
    const AnswerProgress progress = [this, id = subject.target.id](const QString &answer, qint64 sent, qint64 total) {
        if (AnswerRow *row = id == m_subject.target.id ? m_form->row(answer) : nullptr)
            row->setProgress(sent, total);
    };
    const auto result = co_await answerRequirements(
        m_sending, m_workspace.record(), m_workspace.state(), subject.target, answers, progress);
    m_isSending = false;
    settle(subject, answers, result);
    emit answered(orderId);
}

void RequirementsTab::settle(
    const AnswerSubject &subject, const QList<PlannedAnswer> &answers, const AnswerResult &result)
{
    const bool isShown = subject.target.id == m_subject.target.id;
    const bool isDone = result.outcome == AnswerResult::Outcome::Answered;
    for (qsizetype at = 0; isShown && at < answers.size(); ++at) {
        AnswerRow *row = m_form->row(answers.at(at).requirementId);
        if (row && isDone)
            row->sent(answers.at(at), result.sent.value(at).fieldValue);
        else if (row)
            row->setProgress(0, 0);
    }
    if (isDone)
        forgetDraft(subject.draftSubject(), result.sent);
    else if (!isShown)
        m_problem->setText(tr("Answers for another sub-order did not arrive."), tr("They are kept there as a draft."));
    if (isShown)
        isDone ? m_also->offer(subject, result.sent) : tellFailure(result);
    tell();
}

void RequirementsTab::tellFailure(const AnswerResult &result)
{
    AnswerRow *row = m_form->row(result.requirementId);
    if (result.outcome == AnswerResult::Outcome::Unknown) {
        m_problem->setText(tr("It is not known whether the answers arrived."),
            tr("What you typed is kept. Look at the order again before you send it once more."));
    } else if (row) {
        const QString words = errortext::serversWords(result.error);
        row->refuse(words.isEmpty() ? errortext::fact(result.error, m_workspace.provider())
                                    : tr("Refused. No answer was given."),
            Objection{whoAndWhen(m_workspace.providerName(), m_workspace.serverNow()), words});
        row->focus();
    } else {
        m_problem->setProblem(result.error, m_workspace.provider());
    }
}

// Of a draft only what is not sent stays.
QCoro::Task<> RequirementsTab::forgetDraft(QString subject, QList<RequirementAnswer> sent)
{
    if (subject == m_subject.draftSubject()) {
        m_draft.keep();
        co_return;
    }
    const auto loading = m_workspace.drafts()->load(subject);
    auto values = co_await later(m_api, loading);
    if (!values)
        co_return;
    for (const RequirementAnswer &answer : sent)
        values->remove(answer.requirementId);
    m_workspace.drafts()->save(subject, *values);
}

void RequirementsTab::addAddress(const QString &requirementId)
{
    auto *sheet = new AddressSheet(m_workspace, m_subject.countryCode, window(), window()->findChild<AccountBar *>());
    connect(sheet, &AddressSheet::added, this, [this, requirementId](const Address &address) {
        m_addresses->add(address);
        if (AnswerRow *row = m_form->row(requirementId)) {
            row->setValue(address.id);
            row->focus();
        }
        m_draft.keep();
        tell();
    });
    sheet->ask();
}
